package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What belongs to the meeting is recorded before it is closed, and it is closed once. */
public record TheSessionIsNotClosed(KnownSession session) implements Rule {

  @Override
  public boolean holds() {
    return !(session instanceof ClosedSession);
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Cette séance est close.";
  }
}
