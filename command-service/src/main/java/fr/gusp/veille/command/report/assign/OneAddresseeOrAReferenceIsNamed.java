package fr.gusp.veille.command.report.assign;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** It goes to one addressee; the house’s own reference may come with it or alone. */
public record OneAddresseeOrAReferenceIsNamed(long addressees, boolean referenced) implements Rule {

  @Override
  public boolean holds() {
    return addressees == 1 || (addressees == 0 && referenced);
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Indiquez un service, un agent ou un prestataire, un seul, ou la référence de votre organisme.";
  }
}
