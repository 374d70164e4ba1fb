package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.QuartierId;

/** A session of a comité de proximité is read by the members whose quartiers contain its own. */
public final class OnlyItsMembersReadASession {

  private OnlyItsMembersReadASession() {}

  public static boolean allows(Caller caller, QuartierId quartier) {
    return caller.worksIn(quartier);
  }
}
