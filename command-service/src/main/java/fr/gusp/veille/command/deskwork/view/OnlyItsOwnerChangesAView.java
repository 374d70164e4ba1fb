package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Whom it is shared with looks at it and leaves it as it is. */
record OnlyItsOwnerChangesAView(SavedView view, Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return view.isOf(caller);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Cette vue est à un autre membre : enregistrez-en une à vous.";
  }
}
