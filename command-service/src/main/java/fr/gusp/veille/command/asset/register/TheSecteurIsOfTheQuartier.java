package fr.gusp.veille.command.asset.register;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.SecteurId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An équipement stands in a secteur of its own quartier, where it names one. */
public record TheSecteurIsOfTheQuartier(@Nullable SecteurId secteur, Set<SecteurId> known)
    implements Rule {

  @Override
  public boolean holds() {
    return secteur == null || known.contains(secteur);
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
    return "Ce secteur n’est pas de ce quartier.";
  }
}
