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
    boolean holds = caller.is(Role.GUICHET) && caller.organisation().equals(now.holder());
    if (holds && now.state() == State.ORIENTE) {
      acts.addAll(List.of("accept", "decline"));
    }
    if (holds && now.state() == State.PRIS_EN_CHARGE) {
      acts.add("complete");
    }
    if (now.state() == State.A_ORIENTER && coordinates(caller, row, reference)) {
      acts.add("refer");
    }
    if (now.state() == State.TRAITE && maySee(caller, row, reference)) {
      acts.addAll(List.of("verify", "persists"));
    }
    return List.copyOf(acts);
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
