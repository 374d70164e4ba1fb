package fr.gusp.veille.command.rounds.publish;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.round.Round;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The secteurs of a round are of the quartiers it goes through. */
public record TheSecteursAreOfTheRoundsQuartiers(
    List<Round> rounds, Function<QuartierId, Set<SecteurId>> secteursOf) implements Rule {

  @Override
  public boolean holds() {
    return rounds.stream().allMatch(this::inside);
  }

  private boolean inside(Round round) {
    return round.secteurs().stream()
        .allMatch(
            secteur ->
                round.quartiers().stream()
                    .anyMatch(quartier -> secteursOf.apply(quartier).contains(secteur)));
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
    return "Un secteur n’est d’aucun quartier de sa tournée.";
  }
}
