package fr.gusp.veille.command.asset.register.imports;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A whole list is brought by a coordination; each line is asked whether it is in its quartiers. */
public record OnlyACoordinationImports(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.COORDINATION);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seule la coordination importe une liste d’équipements.";
  }
}
