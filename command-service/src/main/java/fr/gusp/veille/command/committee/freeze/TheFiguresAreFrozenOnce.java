package fr.gusp.veille.command.committee.freeze;

import fr.gusp.veille.command.committee.CalledSession;
import fr.gusp.veille.command.committee.KnownSession;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What was frozen stays; another pack is another session. */
public record TheFiguresAreFrozenOnce(KnownSession session) implements Rule {

  @Override
  public boolean holds() {
    return session instanceof CalledSession;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Les chiffres de cette séance sont déjà figés.";
  }
}
