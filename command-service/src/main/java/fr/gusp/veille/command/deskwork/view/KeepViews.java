package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves, renames, shares and deletes views. */
@Component
class KeepViews {

  private final SavedViews views;

  KeepViews(SavedViews views) {
    this.views = views;
  }

  List<SavedView> seenBy(Caller caller) {
    return views.seenBy(caller);
  }

  /** Whether it is new. */
  @Transactional
  public boolean save(SavedView wanted, Caller caller) {
    Optional<SavedView> before = views.find(wanted.id());
    before.ifPresent(
        view ->
            Rule.check(
                new TheViewIsYoursToKnow(before, caller),
                new OnlyItsOwnerChangesAView(view, caller)));
    List<SavedView> theirs = views.of(caller.member());
    Rule.check(
        new AMemberNamesEachViewOnce(wanted, theirs),
        new AMemberKeepsAtMostFiftyViews(wanted, theirs));
    views.save(wanted);
    return before.isEmpty();
  }

  @Transactional
  public void delete(UUID id, Caller caller) {
    Optional<SavedView> view = views.find(id);
    Rule.check(new TheViewIsYoursToKnow(view, caller));
    view.ifPresent(one -> Rule.check(new OnlyItsOwnerChangesAView(one, caller)));
    views.delete(id);
  }
}
