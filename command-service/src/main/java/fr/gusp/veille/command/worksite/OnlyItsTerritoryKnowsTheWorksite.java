package fr.gusp.veille.command.worksite;

import fr.gusp.veille.command.rule.OnlyWhoMayKnow;

/** A rule on who may know of a chantier. */
interface OnlyItsTerritoryKnowsTheWorksite extends OnlyWhoMayKnow {

  @Override
  default String unknownCode() {
    return "worksite-unknown";
  }

  @Override
  default String unknownTitle() {
    return "Chantier introuvable";
  }

  @Override
  default String message() {
    return "Ce chantier n’existe pas ou ne vous est pas ouvert.";
  }
}
