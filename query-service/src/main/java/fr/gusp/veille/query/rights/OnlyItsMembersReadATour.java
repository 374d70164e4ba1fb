package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.QuartierId;

/** A tour is read by the members whose quartiers contain its own; who administers reads none. */
public final class OnlyItsMembersReadATour {

  private OnlyItsMembersReadATour() {}

  public static boolean allows(Caller caller, QuartierId quartier) {
    return caller.worksIn(quartier) && !caller.is(Role.ADMINISTRATEUR);
  }
}
