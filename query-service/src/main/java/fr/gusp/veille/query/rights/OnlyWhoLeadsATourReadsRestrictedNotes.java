package fr.gusp.veille.query.rights;

/**
 * What was noted at a restricted line of the checklist (« Vacance ») is read by animateurs and the
 * coordination; that something was found is counted for all.
 */
public final class OnlyWhoLeadsATourReadsRestrictedNotes {

  private OnlyWhoLeadsATourReadsRestrictedNotes() {}

  public static boolean allows(Caller caller) {
    return caller.is(Role.ANIMATEUR) || caller.is(Role.COORDINATION);
  }
}
