package fr.gusp.veille.query.rights;

import fr.gusp.veille.query.beside.Side;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the coordination of a report's EPCI may do with it, whoever holds it. */
final class ActsOfTheCoordination {

  private static final Set<State> MAY_BE_REFERRED =
      EnumSet.of(State.A_ORIENTER, State.ORIENTE, State.RELAYE, State.SANS_SUITE, State.HORS_CHAMP);
  private static final Set<State> HELD =
      EnumSet.of(State.ORIENTE, State.PRIS_EN_CHARGE, State.PLANIFIE);
  private static final Set<State> SETTLED =
      EnumSet.of(State.TRAITE, State.VERIFIE, State.CLOS, State.SANS_SUITE, State.HORS_CHAMP);

  private ActsOfTheCoordination() {}

  static List<String> of(Row row) {
    State state = row.now().state();
    List<String> acts = new ArrayList<>();
    if (MAY_BE_REFERRED.contains(state)) {
      acts.add("refer");
    }
    if (state.open()) {
      acts.addAll(List.of("relay", "dismiss", "qualify"));
    }
    if (HELD.contains(state)) {
      acts.add("split");
      acts.addAll(Procedures.mayBegin(row) ? List.of("begin-procedure") : List.of());
    }
    if (!state.over() && !row.beside().work().sides().stream().allMatch(Side::settled)) {
      acts.add("support");
    }
    if (!state.over() || state == State.RELAYE) {
      acts.addAll(List.of("close", "escalate"));
    }
    if (!state.over() && row.beside().kin().doublons().isEmpty()) {
      acts.add("merge");
    }
    if (SETTLED.contains(state) && Held.whenSettled(row)) {
      acts.add("reopen");
    }
    acts.addAll(kept(row));
    return acts;
  }

  private static List<String> kept(Row row) {
    State state = row.now().state();
    List<String> acts = new ArrayList<>(List.of("link"));
    if (!row.beside().kin().links().isEmpty()) {
      acts.add("unlink");
    }
    if (state == State.DOUBLON) {
      acts.add("unmerge");
    } else if (state != State.RETIRE) {
      acts.add("correct");
    }
    return acts;
  }
}
