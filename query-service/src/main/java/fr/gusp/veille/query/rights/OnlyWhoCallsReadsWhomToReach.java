package fr.gusp.veille.query.rights;

/**
 * Whom to reach on a chantier is a person: it is told to those whose work it is to call, desks,
 * animateurs and the coordination.
 */
public final class OnlyWhoCallsReadsWhomToReach {

  private OnlyWhoCallsReadsWhomToReach() {}

  public static boolean allows(Caller caller) {
    return caller.is(Role.GUICHET) || caller.is(Role.COORDINATION) || caller.is(Role.ANIMATEUR);
  }
}
