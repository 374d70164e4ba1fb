package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.util.List;

/** Nobody finds their way among more. */
record AMemberKeepsAtMostFiftyViews(SavedView wanted, List<SavedView> theirs) implements Rule {

  private static final int MOST = 50;

  @Override
  public boolean holds() {
    return theirs.size() < MOST
        || theirs.stream().anyMatch(other -> other.id().equals(wanted.id()));
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Vous avez déjà 50 vues : supprimez-en une d’abord.";
  }
}
