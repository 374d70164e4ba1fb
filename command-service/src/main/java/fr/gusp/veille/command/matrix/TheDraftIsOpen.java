package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What was published or abandoned does not change any more. */
public record TheDraftIsOpen(KnownDraft draft) implements Rule {

  @Override
  public boolean holds() {
    return draft instanceof OpenDraft;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Ce brouillon est déjà publié ou abandonné. Commencez-en un autre.";
  }
}
