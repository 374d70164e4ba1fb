package fr.gusp.veille.query.store;

import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;

/**
 * Tells from the end of a row's text alone that its report was verified before an instant: most
 * rows of a quartier are, and reading their JSON is what a review of ten years would spend its time
 * on.
 */
final class Settled {

  private static final String SPELL = "{\"from\":";
  private static final String AT = "\"at\":\"";
  private static final String DONE = "\"state\":\"" + State.VERIFIE.code() + "\"";

  private Settled() {}

  static boolean before(Instant since, Row row) {
    return row.now().state() == State.VERIFIE && row.now().at().isBefore(since);
  }

  static boolean before(Instant since, String row) {
    int last = row.lastIndexOf(SPELL);
    if (last < 0 || row.indexOf(DONE, last) < 0) {
      return false;
    }
    int at = row.indexOf(AT, last) + AT.length();
    return Instant.parse(row.substring(at, row.indexOf('"', at))).isBefore(since);
  }
}
