package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What is on its way, or arrived, is not sent twice. */
record OnlyAFailedMailIsSentAgain(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Ce courrier n’est pas en échec : il n’y a rien à renvoyer.";
  }
}
