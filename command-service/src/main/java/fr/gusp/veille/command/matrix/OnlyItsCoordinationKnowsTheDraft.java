package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.rule.OnlyWhoMayKnow;

/** A rule on who may know of a draft. */
interface OnlyItsCoordinationKnowsTheDraft extends OnlyWhoMayKnow {

  @Override
  default String unknownCode() {
    return "matrix-draft-unknown";
  }

  @Override
  default String unknownTitle() {
    return "Brouillon introuvable";
  }

  @Override
  default String message() {
    return "Ce brouillon n’existe pas ou ne vous est pas ouvert.";
  }
}
