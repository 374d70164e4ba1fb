package fr.gusp.veille.command.rule;

/** How a broken rule is answered over HTTP. */
public enum Refusal {
  /** Not yours: 403. */
  FORBIDDEN,
  /** Not yours to know: 404. */
  UNKNOWN,
  /** Not in this state: 409. */
  STATE,
  /** The version you saw is gone: 412. */
  STALE,
  /** What you ask is not acceptable: 422. */
  RULE;

  /** Whether it tells who asks what they may not, whatever the state of things. */
  public boolean isOfTheCaller() {
    return this == FORBIDDEN || this == UNKNOWN;
  }
}
