package fr.gusp.veille.command.desk;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Who changes settings changes what they saw; versions count from 0, nothing set yet. */
public record TheSettingsSeenAreTheLatest(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.STALE;
  }

  @Override
  public String message() {
    return "Quelqu’un d’autre a changé ces réglages entre-temps. Rechargez la page avant d’enregistrer.";
  }
}
