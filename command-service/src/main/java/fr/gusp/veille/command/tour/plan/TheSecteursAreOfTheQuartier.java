package fr.gusp.veille.command.tour.plan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.SecteurId;
import java.util.Collection;
import java.util.Set;

/** A tour walks secteurs of its own quartier. */
public record TheSecteursAreOfTheQuartier(Collection<SecteurId> secteurs, Set<SecteurId> known)
    implements Rule {

  @Override
  public boolean holds() {
    return known.containsAll(secteurs);
  }

  @Override
  public String field() {
    return "secteurs";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Un secteur n’est pas de ce quartier.";
  }
}
