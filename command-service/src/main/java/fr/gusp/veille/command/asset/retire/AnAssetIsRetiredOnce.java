package fr.gusp.veille.command.asset.retire;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What is gone does not go again. */
public record AnAssetIsRetiredOnce(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Cet équipement est déjà retiré. S’il est de retour, importez-le de nouveau.";
  }
}
