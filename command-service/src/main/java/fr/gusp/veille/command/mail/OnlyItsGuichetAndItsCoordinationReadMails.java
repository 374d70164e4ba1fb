package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What a guichet is written is read by that guichet and by the coordination of the EPCI. */
record OnlyItsGuichetAndItsCoordinationReadMails(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Ces courriers appartiennent à ce guichet et à la coordination.";
  }
}
