package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.rule.OnlyWhoMayKnow;

/** A rule on who may know of a session. */
interface OnlyItsTerritoryKnowsTheSession extends OnlyWhoMayKnow {

  @Override
  default String unknownCode() {
    return "session-unknown";
  }

  @Override
  default String unknownTitle() {
    return "Séance introuvable";
  }

  @Override
  default String message() {
    return "Cette séance n’existe pas ou ne vous est pas ouverte.";
  }
}
