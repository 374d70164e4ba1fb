package fr.gusp.veille.command.committee.plan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Without a quartier a meeting is about an EPCI, hence about the one of whoever calls it. */
public record OnlyACoordinationMeetsForAllOfItsEpci(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seule la coordination convoque un comité pour toute l’agglomération.";
  }
}
