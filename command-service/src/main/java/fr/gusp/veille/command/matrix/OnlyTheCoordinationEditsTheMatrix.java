package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;

/** Who answers for what is settled by the coordination of the EPCI, or whoever deputises. */
public record OnlyTheCoordinationEditsTheMatrix(Caller caller, EpciId epci) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.COORDINATION) && epci.equals(caller.epci());
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seule la coordination de l’agglomération modifie sa matrice.";
  }
}
