package fr.gusp.veille.command.rounds.publish;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;

/** The calendar of an EPCI is kept by its coordination. */
public record OnlyTheCoordinationPublishesTheRounds(Caller caller, EpciId epci) implements Rule {

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
    return "Seule la coordination de ce territoire en tient le calendrier.";
  }
}
