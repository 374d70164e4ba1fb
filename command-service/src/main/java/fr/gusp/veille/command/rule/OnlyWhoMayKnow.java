package fr.gusp.veille.command.rule;

/**
 * A rule on who may know that something exists. Whichever of them refuses, the answer is the same,
 * or else it would tell what exists: hence a code and a title per kind of thing and not per rule.
 */
public interface OnlyWhoMayKnow extends Rule {

  String unknownCode();

  /** In French. */
  String unknownTitle();

  @Override
  default Refusal refusal() {
    return Refusal.UNKNOWN;
  }
}
