package fr.gusp.veille.command.asset;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.QuartierId;

/** The list of équipements is kept by the coordination, in its own quartiers. */
public record OnlyTheCoordinationKeepsTheAssets(Caller caller, QuartierId quartier)
    implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.COORDINATION) && caller.worksIn(quartier);
  }

  @Override
  public String field() {
    return "quartier";
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seule la coordination de ce quartier tient la liste des équipements.";
  }
}
