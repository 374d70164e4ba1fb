package fr.gusp.veille.query.rights;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.util.EnumSet;
import java.util.Set;

/** Whether anyone was ever asked, and whether anyone ever took it in charge. */
final class Held {

  private static final Set<State> TAKEN =
      EnumSet.of(State.PRIS_EN_CHARGE, State.PLANIFIE, State.TRAITE);

  private Held() {}

  static boolean once(Row row) {
    return row.spells().stream().map(Spell::state).anyMatch(state -> state == State.ORIENTE);
  }

  static boolean taken(Row row) {
    return row.spells().stream().map(Spell::state).anyMatch(TAKEN::contains);
  }
}
