package fr.gusp.veille.command.report.comment;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * Comments are the talk of those who work a report: desks, coordination, médiateurs, animateurs.
 */
public record OnlyWhoWorksOnItComments(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.GUICHET, Role.COORDINATION, Role.MEDIATEUR, Role.ANIMATEUR);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Votre compte ne permet pas de commenter. Complétez le signalement si vous avez vu autre chose.";
  }
}
