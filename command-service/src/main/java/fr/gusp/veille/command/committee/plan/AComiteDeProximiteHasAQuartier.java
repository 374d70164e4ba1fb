package fr.gusp.veille.command.committee.plan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.id.QuartierId;
import org.jspecify.annotations.Nullable;

/**
 * The comité de proximité meets per quartier; the two others may meet for all of the EPCI (DOMAIN
 * §7).
 */
public record AComiteDeProximiteHasAQuartier(CommitteeKind committee, @Nullable QuartierId quartier)
    implements Rule {

  @Override
  public boolean holds() {
    return committee != CommitteeKind.PROXIMITE || quartier != null;
  }

  @Override
  public String field() {
    return "quartier";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Indiquez le quartier de ce comité de proximité.";
  }
}
