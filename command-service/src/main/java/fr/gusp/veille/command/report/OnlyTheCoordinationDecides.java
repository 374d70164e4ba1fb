package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What ends a report or takes it elsewhere is decided by the coordination of the EPCI. */
public record OnlyTheCoordinationDecides(boolean coordinates) implements Rule {

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
    return "Seule la coordination de l’agglomération peut décider cela.";
  }
}
