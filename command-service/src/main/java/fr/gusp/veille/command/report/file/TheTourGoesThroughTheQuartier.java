package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.territory.Located;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.Optional;

/** What is filed on a tour lies in the quartier that the tour walks. */
public record TheTourGoesThroughTheQuartier(Optional<QuartierId> walked, Located located)
    implements Rule {

  @Override
  public boolean holds() {
    return walked.filter(located.quartier()::equals).isPresent();
  }

  @Override
  public String field() {
    return "tour";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce tour n’existe pas dans le quartier de ce signalement.";
  }
}
