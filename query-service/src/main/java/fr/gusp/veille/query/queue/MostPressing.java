package fr.gusp.veille.query.queue;

import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Row;
import java.util.Comparator;

/** What a desk begins at: what presses, then the next time target, then what waits longest. */
final class MostPressing {

  static final Comparator<Row> FIRST =
      Comparator.comparing(Row::severity)
          .reversed()
          .thenComparing(row -> row.now().state())
          .thenComparing(Lateness::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(row -> row.now().at())
          .thenComparing(Row::position);

  private MostPressing() {}
}
