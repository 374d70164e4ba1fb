package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What is filed on an équipement is filed on one that stands. */
public record TheAssetStands(boolean holds) implements Rule {

  @Override
  public String field() {
    return "asset";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cet équipement n’existe pas ou plus. Indiquez le lieu sans lui.";
  }
}
