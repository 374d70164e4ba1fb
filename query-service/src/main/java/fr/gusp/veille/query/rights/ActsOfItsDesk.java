package fr.gusp.veille.query.rights;

import fr.gusp.veille.query.beside.Side;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.util.ArrayList;
import java.util.List;

/** What the guichet of who holds a report may do with it. */
final class ActsOfItsDesk {

  private ActsOfItsDesk() {}

  static List<String> of(Caller caller, Row row) {
    if (!caller.is(Role.GUICHET) || !caller.organisation().equals(row.now().holder())) {
      return List.of();
    }
    List<String> acts = new ArrayList<>(answers(row.now().state()));
    if (acts.isEmpty()) {
      return row.now().state() == State.TRAITE ? List.of("correct") : List.of();
    }
    boolean onItsWay = Procedures.onItsWay(row);
    if (onItsWay || !row.beside().work().sides().stream().allMatch(Side::settled)) {
      acts.remove("complete");
    }
    acts.addAll(List.of("assign", "qualify", "correct"));
    acts.add(row.now().pause() == null ? "pause" : "resume");
    if (onItsWay) {
      acts.add("reach-milestone");
    } else if (Procedures.mayBegin(row)) {
      acts.add("begin-procedure");
    }
    return acts;
  }

  private static List<String> answers(State state) {
    return switch (state) {
      case ORIENTE -> List.of("accept", "decline", "complete", "plan");
      case PRIS_EN_CHARGE -> List.of("complete", "decline", "plan");
      case PLANIFIE -> List.of("complete", "decline", "replan");
      default -> List.of();
    };
  }
}
