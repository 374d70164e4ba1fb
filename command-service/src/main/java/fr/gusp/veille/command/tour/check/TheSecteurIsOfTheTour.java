package fr.gusp.veille.command.tour.check;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.SecteurId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point is checked in a secteur that the tour walks. */
public record TheSecteurIsOfTheTour(@Nullable SecteurId secteur, List<SecteurId> walked)
    implements Rule {

  @Override
  public boolean holds() {
    return secteur == null || walked.contains(secteur);
  }

  @Override
  public String field() {
    return "secteur";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce secteur n’est pas de ce tour.";
  }
}
