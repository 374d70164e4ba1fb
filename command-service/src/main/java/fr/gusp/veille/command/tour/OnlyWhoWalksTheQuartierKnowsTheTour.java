package fr.gusp.veille.command.tour;

import fr.gusp.veille.command.rule.OnlyWhoMayKnow;

/** A rule on who may know of a tour. */
interface OnlyWhoWalksTheQuartierKnowsTheTour extends OnlyWhoMayKnow {

  @Override
  default String unknownCode() {
    return "tour-unknown";
  }

  @Override
  default String unknownTitle() {
    return "Tour introuvable";
  }

  @Override
  default String message() {
    return "Ce tour n’existe pas ou ne vous est pas ouvert.";
  }
}
