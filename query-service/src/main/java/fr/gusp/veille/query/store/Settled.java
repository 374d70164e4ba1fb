package fr.gusp.veille.query.store;

import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Tells from the end of a row's text alone that its report was settled before an instant: most rows
 * of a quartier are, and reading their JSON is what a review of ten years would spend its time on.
 */
final class Settled {

  private static final String SPELL = "{\"from\":";
  private static final String AT = "\"at\":\"";
  private static final String STATE = "\"state\":\"";
  private static final String[] SETTLED =
      Stream.of(State.values())
          .filter(State::settled)
          .map(state -> state.code() + "\"")
          .toArray(String[]::new);

  private Settled() {}

  static boolean before(Instant since, Row row) {
    return row.now().state().settled() && row.now().at().isBefore(since);
  }

  static boolean before(Instant since, String row) {
    int last = row.lastIndexOf(SPELL);
    int state = last < 0 ? -1 : row.indexOf(STATE, last);
    if (state < 0 || !settled(row, state + STATE.length())) {
      return false;
    }
    int at = row.indexOf(AT, last) + AT.length();
    return Instant.parse(row.substring(at, row.indexOf('"', at))).isBefore(since);
  }

  private static boolean settled(String row, int state) {
    for (String code : SETTLED) {
      if (row.startsWith(code, state)) {
        return true;
      }
    }
    return false;
  }
}
