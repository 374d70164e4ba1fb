package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.rule.OnlyWhoMayKnow;
import java.util.Optional;

/** There is such a view, and it is one's own or shared with one's organisation. */
record TheViewIsYoursToKnow(Optional<SavedView> view, Caller caller) implements OnlyWhoMayKnow {

  @Override
  public boolean holds() {
    return view.filter(one -> one.mayBeSeenBy(caller)).isPresent();
  }

  @Override
  public String message() {
    return "Cette vue n’existe pas, ou n’est pas partagée avec vous.";
  }

  @Override
  public String unknownCode() {
    return "unknown-view";
  }

  @Override
  public String unknownTitle() {
    return "Vue introuvable";
  }
}
