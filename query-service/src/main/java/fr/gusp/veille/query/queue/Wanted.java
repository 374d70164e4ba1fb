package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a queue is looked at, and in which order: what presses, then what waits longest.
 */
record Wanted(@Nullable State state, @Nullable Nature nature, @Nullable QuartierId quartier) {

  static final Comparator<Row> MOST_PRESSING =
      Comparator.comparing(Row::severity)
          .reversed()
          .thenComparing(row -> row.now().state())
          .thenComparing(row -> row.now().at())
          .thenComparing(Row::position);

  boolean wants(Row row) {
    return (state == null || row.now().state() == state)
        && (nature == null || row.nature() == nature)
        && (quartier == null || row.quartier().equals(quartier));
  }
}
