package fr.gusp.veille.command.operations;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What goes on inside is for administrators and the coordination. */
record OnlyAnOperatorLooks(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.ADMINISTRATEUR, Role.COORDINATION);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Réservé à l’administration et à la coordination.";
  }
}
