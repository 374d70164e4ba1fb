package fr.gusp.veille.query.rights;

import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What who filed a report, or walks past it, may say of it. */
final class ActsOfTheField {

  private static final Duration REOPENING = Duration.ofDays(15);

  private ActsOfTheField() {}

  static List<String> of(Caller caller, Row row, boolean coordinates, Instant now) {
    List<String> acts = new ArrayList<>();
    if (itsOwn(caller, row, coordinates)) {
      acts.addAll(whatItSaw(caller, row, now));
    }
    if (caller.member().equals(row.reporter()) && row.now().state().waitsForAnOwner()) {
      acts.add("correct");
      if (!wasSeenByOthers(row)) {
        acts.add("withdraw");
      }
    }
    if (row.now().state().open()) {
      acts.addAll(besides(caller, row));
    }
    return acts;
  }

  /**
   * Who walks past may say at any time what they see; at a desk one looks at what is said to be
   * done.
   */
  private static List<String> whatItSaw(Caller caller, Row row, Instant now) {
    State state = row.now().state();
    if (state.open()) {
      return walks(caller) ? List.of("verify", "persists") : List.of();
    }
    List<String> acts = new ArrayList<>();
    boolean returns = state.done() && Held.whenSettled(row) && recent(row, now);
    if (state == State.TRAITE) {
      acts.add("verify");
    }
    if (returns) {
      acts.addAll(List.of("persists", "reopen"));
    }
    return acts;
  }

  private static List<String> besides(Caller caller, Row row) {
    List<String> acts = new ArrayList<>();
    boolean works = caller.worksIn(row.quartier()) && (walks(caller) || caller.is(Role.GUICHET));
    if (works && !row.restricted() && !saw(caller, row)) {
      acts.add("confirm");
    }
    if (caller.is(Role.GUICHET) || caller.is(Role.GARDIEN) || caller.is(Role.ANIMATEUR)) {
      acts.add("safeguard");
    }
    return acts;
  }

  private static boolean saw(Caller caller, Row row) {
    return caller.member().equals(row.reporter())
        || row.beside().kin().confirmations().stream()
            .anyMatch(each -> each.witness().equals(caller.member()))
        || row.beside().kin().allDoublons().stream()
            .anyMatch(each -> each.witness().equals(caller.member()));
  }

  private static boolean wasSeenByOthers(Row row) {
    return !row.beside().kin().confirmations().isEmpty()
        || !row.beside().kin().allDoublons().isEmpty();
  }

  private static boolean recent(Row row, Instant now) {
    return !now.isAfter(Stood.entry(row).at().plus(REOPENING));
  }

  private static boolean walks(Caller caller) {
    return caller.is(Role.GARDIEN) || caller.is(Role.MEDIATEUR) || caller.is(Role.ANIMATEUR);
  }

  private static boolean itsOwn(Caller caller, Row row, boolean coordinates) {
    boolean own =
        (walks(caller) || caller.is(Role.GUICHET))
            && caller.organisation().equals(row.reporterOrganisation());
    return caller.worksIn(row.quartier()) && (own || coordinates);
  }
}
