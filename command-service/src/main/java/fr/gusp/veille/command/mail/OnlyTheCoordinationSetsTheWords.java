package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** The words of the mails of an EPCI are its coordination's. */
record OnlyTheCoordinationSetsTheWords(Caller caller) implements Rule {

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
