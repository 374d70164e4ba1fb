package fr.gusp.veille.command.absence;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Who is away says so themselves. */
record OnlyTheCoordinationSaysItIsAway(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.COORDINATION) && caller.epci() != null;
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Réservé à la coordination.";
  }
}
