package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.QuartierId;

/** A quartier's dashboard is read by the members whose territory contains it. */
public final class OnlyItsMembersReadADashboard {

  private OnlyItsMembersReadADashboard() {}

  public static boolean allows(Caller caller, QuartierId quartier) {
    return caller.worksIn(quartier);
  }
}
