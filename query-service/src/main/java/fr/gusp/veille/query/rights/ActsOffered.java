package fr.gusp.veille.query.rights;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Which acts a caller is offered now. The command service decides; this only spares useless
 * buttons.
 */
public final class ActsOffered {

  private ActsOffered() {}

  public static List<String> of(Caller caller, Row row, Reference reference) {
    List<String> acts = new ArrayList<>();
    Spell now = row.now();
    if (caller.is(Role.GUICHET) && caller.organisation().equals(now.holder())) {
      acts.addAll(forItsDesk(now.state()));
    }
    if (now.state().waitsForAnOwner() && coordinates(caller, row, reference)) {
      acts.add("refer");
    }
    if (worthALook(now.state(), caller) && maySee(caller, row, reference)) {
      acts.addAll(List.of("verify", "persists"));
    }
    return List.copyOf(acts);
  }

  /**
   * Who walks past may say at any time what they see; at a desk one looks at what is said to be
   * done.
   */
  private static boolean worthALook(State state, Caller caller) {
    boolean walks =
        caller.is(Role.GARDIEN) || caller.is(Role.MEDIATEUR) || caller.is(Role.ANIMATEUR);
    return state == State.TRAITE || (walks && state.open());
  }

  private static List<String> forItsDesk(State state) {
    return switch (state) {
      case ORIENTE -> List.of("accept", "decline", "complete");
      case PRIS_EN_CHARGE -> List.of("complete", "decline");
      default -> List.of();
    };
  }

  private static boolean coordinates(Caller caller, Row row, Reference reference) {
    return caller.is(Role.COORDINATION)
        && reference.epciOf(row.quartier()).filter(epci -> epci.equals(caller.epci())).isPresent();
  }

  private static boolean maySee(Caller caller, Row row, Reference reference) {
    boolean field =
        caller.is(Role.GARDIEN)
            || caller.is(Role.MEDIATEUR)
            || caller.is(Role.ANIMATEUR)
            || caller.is(Role.GUICHET);
    boolean own = field && caller.organisation().equals(row.reporterOrganisation());
    return caller.worksIn(row.quartier()) && (own || coordinates(caller, row, reference));
  }
}
