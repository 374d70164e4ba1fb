package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** By hand, only the coordination of the EPCI refers. */
public record OnlyTheCoordinationRefers(boolean coordinates) implements Rule {

  @Override
  public boolean holds() {
    return coordinates;
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seule la coordination de l’agglomération peut orienter à la main.";
  }
}
