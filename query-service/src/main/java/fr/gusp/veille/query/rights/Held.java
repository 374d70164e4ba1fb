package fr.gusp.veille.query.rights;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether an organisation was asked and had it when it was settled: it goes back to that one. */
final class Held {

  private static final Set<State> HELD =
      EnumSet.of(State.ORIENTE, State.PRIS_EN_CHARGE, State.PLANIFIE, State.TRAITE);

  private Held() {}

  static boolean whenSettled(Row row) {
    List<Spell> entries = Stood.entries(row);
    for (int i = entries.size() - 1; i >= 0; i--) {
      State state = entries.get(i).state();
      if (HELD.contains(state)) {
        return true;
      }
      if (state.open() || state == State.RELAYE) {
        return false;
      }
    }
    return false;
  }
}
