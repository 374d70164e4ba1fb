package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.OnlyWhoMayKnow;

/** A rule on who may know of a report. */
public interface OnlyTheConcernedKnowTheReport extends OnlyWhoMayKnow {

  @Override
  default String unknownCode() {
    return "report-unknown";
  }

  @Override
  default String unknownTitle() {
    return "Signalement introuvable";
  }

  @Override
  default String message() {
    return "Ce signalement n’existe pas ou ne vous est pas ouvert.";
  }
}
