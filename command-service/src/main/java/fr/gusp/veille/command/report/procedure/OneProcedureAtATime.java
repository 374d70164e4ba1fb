package fr.gusp.veille.command.report.procedure;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A procedure is begun once the one before has come to its end. */
public record OneProcedureAtATime(boolean free) implements Rule {

  @Override
  public boolean holds() {
    return free;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Une procédure est déjà en cours dans ce dossier.";
  }
}
