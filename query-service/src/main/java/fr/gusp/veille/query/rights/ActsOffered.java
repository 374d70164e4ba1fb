package fr.gusp.veille.query.rights;

import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which acts a caller is offered now, of those who read the report. The command service decides;
 * this only spares useless buttons.
 */
public final class ActsOffered {

  private ActsOffered() {}

  public static List<String> of(Caller caller, Row row, Reference reference, Instant now) {
    if (!MayReadReport.allows(caller, row, reference)) {
      return List.of();
    }
    boolean coordinates = Coordination.of(row.quartier(), caller, reference);
    Set<String> acts = new LinkedHashSet<>(ActsOfItsDesk.of(caller, row));
    acts.addAll(ActsOfASideDesk.of(caller, row));
    if (coordinates) {
      acts.addAll(ActsOfTheCoordination.of(row));
    }
    acts.addAll(ActsOfTheField.of(caller, row, coordinates, now));
    acts.addAll(anyReader(caller, row));
    return List.copyOf(acts);
  }

  private static Set<String> anyReader(Caller caller, Row row) {
    State state = row.now().state();
    Set<String> acts = new LinkedHashSet<>();
    if (caller.is(Role.MEDIATEUR) && row.restricted() && state.open()) {
      acts.add("relay");
    }
    boolean kept = state != State.RETIRE && state != State.DOUBLON;
    if (kept) {
      acts.add("complement");
    }
    if (kept && speaks(caller)) {
      acts.add("comment");
    }
    return acts;
  }

  private static boolean speaks(Caller caller) {
    return caller.is(Role.GUICHET)
        || caller.is(Role.COORDINATION)
        || caller.is(Role.MEDIATEUR)
        || caller.is(Role.ANIMATEUR);
  }
}
