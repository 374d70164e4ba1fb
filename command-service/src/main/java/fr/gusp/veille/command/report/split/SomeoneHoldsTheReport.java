package fr.gusp.veille.command.report.split;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A part is asked of others beside an organisation that has the lead. */
public record SomeoneHoldsTheReport(boolean held) implements Rule {

  @Override
  public boolean holds() {
    return held;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Orientez d’abord ce dossier : il lui faut un pilote avant de demander un appui.";
  }
}
