package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A row holds in one commune of the EPCI or in one quartier, not in both. */
public record TheCommuneStandsWithoutAQuartier(boolean holds) implements Rule {

  @Override
  public String field() {
    return "row.conditions.commune";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Choisissez une commune de l’agglomération, ou un quartier, pas les deux.";
  }
}
