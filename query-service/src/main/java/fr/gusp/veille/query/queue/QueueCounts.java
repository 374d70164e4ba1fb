package fr.gusp.veille.query.queue;

import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What waits, whatever is filtered. {@code unanswered} are those of {@code toAnswer} whose time to
 * answer has passed, {@code late} all whose target has. {@code toRefer} and {@code toClarify} are
 * the coordination's.
 */
record QueueCounts(
    long toAnswer,
    long unanswered,
    long inCharge,
    long toVerify,
    long late,
    @Nullable Long toRefer,
    @Nullable Long toClarify) {

  static QueueCounts of(List<Row> rows, Instant now, boolean coordination) {
    Predicate<Row> late = row -> Lateness.of(row, now).isPresent();
    Predicate<Row> asked = in(State.ORIENTE);
    return new QueueCounts(
        count(rows, asked),
        count(rows, asked.and(late)),
        count(rows, in(State.PRIS_EN_CHARGE)),
        count(rows, in(State.TRAITE)),
        count(rows, late),
        coordination ? count(rows, in(State.A_ORIENTER)) : null,
        coordination ? count(rows, Renvois::toClarify) : null);
  }

  private static Predicate<Row> in(State state) {
    return row -> row.now().state() == state;
  }

  private static long count(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).count();
  }
}
