package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.util.List;

/** Two of the same name could not be told apart. */
record AMemberNamesEachViewOnce(SavedView wanted, List<SavedView> theirs) implements Rule {

  @Override
  public boolean holds() {
    return theirs.stream()
        .noneMatch(other -> other.name().equals(wanted.name()) && !other.id().equals(wanted.id()));
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Vous avez déjà une vue de ce nom : choisissez-en un autre.";
  }

  @Override
  public String field() {
    return "name";
  }
}
