package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.beside.Side;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What waits, whatever is filtered: what the organisation holds, what waits for something named
 * apart as {@code paused}, and {@code sides} that it was asked a part of. {@code unanswered} are
 * those of {@code toAnswer} whose time to answer has passed, {@code late} all whose target has.
 * {@code toRefer} and {@code toClarify} are the coordination's.
 */
record QueueCounts(
    long toAnswer,
    long unanswered,
    long inCharge,
    long planned,
    long paused,
    long toVerify,
    long late,
    long sides,
    @Nullable Long toRefer,
    @Nullable Long toClarify) {

  private static final Predicate<Row> RUNNING = row -> row.now().pause() == null;

  /** Of one queue. */
  static QueueCounts of(
      List<Row> rows, Instant now, boolean coordination, OrganisationId organisation) {
    List<Row> held = rows.stream().filter(row -> organisation.equals(row.now().holder())).toList();
    return of(held, rows.size() - (long) held.size(), now, coordination);
  }

  /** Of several queues; what waits in two of them is held by one. */
  static QueueCounts ofAll(List<Row> rows, Instant now) {
    List<Row> once = rows.stream().distinct().toList();
    long parts = once.stream().filter(row -> !parts(row).isEmpty()).count();
    return of(once, parts, now, true);
  }

  private static QueueCounts of(List<Row> held, long sides, Instant now, boolean coordination) {
    Predicate<Row> late = row -> Lateness.of(row, now).isPresent();
    Predicate<Row> asked = in(State.ORIENTE).and(RUNNING);
    return new QueueCounts(
        count(held, asked),
        count(held, asked.and(late)),
        count(held, in(State.PRIS_EN_CHARGE).and(RUNNING)),
        count(held, in(State.PLANIFIE).and(RUNNING)),
        count(held, RUNNING.negate()),
        count(held, in(State.TRAITE)),
        count(held, late),
        sides,
        coordination ? count(held, in(State.A_ORIENTER)) : null,
        coordination ? count(held, Renvois::toClarify) : null);
  }

  private static List<Side> parts(Row row) {
    return row.beside().work().sides().stream().filter(side -> !side.settled()).toList();
  }

  private static Predicate<Row> in(State state) {
    return row -> row.now().state() == state;
  }

  private static long count(List<Row> rows, Predicate<Row> which) {
    return rows.stream().filter(which).count();
  }
}
