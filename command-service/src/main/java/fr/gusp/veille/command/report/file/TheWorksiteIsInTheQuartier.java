package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.act.RecordedWorksite;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.territory.Located;
import java.util.Optional;

/**
 * The chantier that a report is about is in the registry, in the quartier of the report. One that
 * was closed meanwhile is accepted: a phone without network cannot know, and saw what it saw.
 */
public record TheWorksiteIsInTheQuartier(Optional<RecordedWorksite> worksite, Located located)
    implements Rule {

  @Override
  public boolean holds() {
    return worksite
        .filter(each -> each.sheet().quartiers().contains(located.quartier()))
        .isPresent();
  }

  @Override
  public String field() {
    return "worksite";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce chantier n’existe pas dans le quartier de ce signalement.";
  }
}
