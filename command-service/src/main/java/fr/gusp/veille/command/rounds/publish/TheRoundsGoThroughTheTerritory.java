package fr.gusp.veille.command.rounds.publish;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.round.Round;
import java.util.List;
import java.util.function.Predicate;

/** Every round goes through at least one quartier, and each is of the territory. */
public record TheRoundsGoThroughTheTerritory(List<Round> rounds, Predicate<QuartierId> ours)
    implements Rule {

  @Override
  public boolean holds() {
    return rounds.stream()
        .allMatch(each -> !each.quartiers().isEmpty() && each.quartiers().stream().allMatch(ours));
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
    return "Chaque tournée passe par au moins un quartier, tous de ce territoire.";
  }
}
