package fr.gusp.veille.command.rounds.publish;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.round.Round;
import java.util.List;

/** No two rounds of a calendar have one identifier. */
public record ARoundIsNamedOnce(List<Round> rounds) implements Rule {

  @Override
  public boolean holds() {
    return rounds.stream().map(Round::id).distinct().count() == rounds.size();
  }

  @Override
  public String field() {
    return "rounds";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Deux tournées portent le même identifiant.";
  }
}
