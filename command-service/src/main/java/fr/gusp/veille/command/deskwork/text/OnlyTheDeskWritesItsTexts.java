package fr.gusp.veille.command.deskwork.text;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Texts that go out in an organisation's name are its desk's. */
record OnlyTheDeskWritesItsTexts(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.GUICHET, Role.COORDINATION);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seuls le guichet et la coordination d’une organisation tiennent ses textes types.";
  }
}
