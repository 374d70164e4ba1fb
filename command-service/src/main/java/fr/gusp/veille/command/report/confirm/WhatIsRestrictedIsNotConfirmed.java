package fr.gusp.veille.command.report.confirm;

import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What only the right circle reads is not gathered from witnesses. */
public record WhatIsRestrictedIsNotConfirmed(FiledReport report) implements Rule {

  @Override
  public boolean holds() {
    return !report.dossier().matter().nature().restricted();
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette nature ne se confirme pas. Déposez votre propre signalement.";
  }
}
