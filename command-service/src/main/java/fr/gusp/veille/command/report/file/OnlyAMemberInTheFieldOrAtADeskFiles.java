package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Reports are filed by those who see: field agents, desks and the coordination. */
public record OnlyAMemberInTheFieldOrAtADeskFiles(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.GARDIEN, Role.MEDIATEUR, Role.ANIMATEUR, Role.GUICHET, Role.COORDINATION);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Votre compte ne permet pas de déposer un signalement.";
  }
}
