package fr.gusp.veille.command.report;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A referral is answered by a desk of the organisation that was asked, and by no other. */
public record OnlyTheDeskOfTheHolderAnswers(Caller caller, FiledReport report) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.GUICHET) && caller.worksFor(report.holder());
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seul le guichet de l’organisation sollicitée peut répondre.";
  }
}
