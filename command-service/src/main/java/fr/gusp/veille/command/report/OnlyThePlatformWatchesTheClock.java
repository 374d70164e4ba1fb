package fr.gusp.veille.command.report;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** That a day has come is said by the platform, never by a member. */
public record OnlyThePlatformWatchesTheClock(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.SYSTEME);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Les échéances sont constatées par la plateforme.";
  }
}
