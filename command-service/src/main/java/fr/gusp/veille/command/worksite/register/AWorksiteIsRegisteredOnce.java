package fr.gusp.veille.command.worksite.register;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A chantier begins once. */
public record AWorksiteIsRegisteredOnce(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Un chantier porte déjà cet identifiant.";
  }
}
