package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** An act needs a report that exists. */
public record TheReportExists(boolean found) implements Rule {

  @Override
  public boolean holds() {
    return found;
  }

  @Override
  public Refusal refusal() {
    return Refusal.UNKNOWN;
  }

  @Override
  public String message() {
    return "Ce signalement n’existe pas ou ne vous est pas ouvert.";
  }
}
