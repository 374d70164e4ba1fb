package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.beside.Since;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One month of a quartier as it was known on day J: no row has a spell after it. J is the last
 * instant of the month in Paris, or an earlier one.
 */
public final class Known {

  private static final Duration LEAST = Duration.ofNanos(1);

  private final YearMonth month;
  private final Instant begin;
  private final Instant end;
  private final Instant day;
  private final long position;
  private final List<Row> rows;

  private Known(YearMonth month, Instant day, long position, List<Row> rows) {
    this.month = month;
    this.begin = first(month);
    this.end = last(month);
    this.day = day;
    this.position = position;
    this.rows = rows;
  }

  /** Of all rows, what was known of the month at its end, at the instant and at the position. */
  public static Known of(YearMonth month, Instant instant, long position, List<Row> rows) {
    Instant end = last(month);
    Instant day = instant.isBefore(end) ? instant : end;
    long reached = position(rows, day, position);
    return new Known(month, day, reached, upTo(reached, rows));
  }

  /** Without what lay, as far as was known, in another quartier. */
  Known in(@Nullable QuartierId quartier) {
    return quartier == null || rows.stream().allMatch(row -> row.quartier().equals(quartier))
        ? this
        : new Known(
            month,
            day,
            position,
            rows.stream().filter(row -> row.quartier().equals(quartier)).toList());
  }

  /** The same knowledge of another month. */
  Known about(YearMonth other) {
    return new Known(other, day, position, rows);
  }

  /** The first instant of a month in Paris. */
  public static Instant first(YearMonth month) {
    return month.atDay(1).atStartOfDay(PlaceRow.PARIS).toInstant();
  }

  /** The last instant of a month in Paris. */
  public static Instant last(YearMonth month) {
    return first(month.plusMonths(1)).minus(LEAST);
  }

  public YearMonth month() {
    return month;
  }

  /** Day J. */
  public Instant day() {
    return day;
  }

  /** The position that day J was resolved to. */
  public long position() {
    return position;
  }

  public List<Row> rows() {
    return rows;
  }

  /** Whether the month was not over on day J. */
  public boolean provisional() {
    return day.isBefore(end);
  }

  /** Whether it happened in the month. */
  public boolean during(Instant at) {
    return !at.isBefore(begin) && !at.isAfter(end);
  }

  private static long beside(Row row, Instant day, long limit) {
    return row.kept() == null
        ? 0
        : row.beside()
            .kin()
            .moments()
            .filter(each -> each.from() <= limit && !each.at().isAfter(day))
            .mapToLong(Since::from)
            .max()
            .orElse(0);
  }

  private static List<Row> upTo(long reached, List<Row> rows) {
    List<Row> then = new ArrayList<>();
    for (Row row : rows) {
      if (row.kept() == null && row.now().from() <= reached) {
        then.add(row);
      } else if (row.position() <= reached) {
        row.upTo(reached).ifPresent(then::add);
      }
    }
    return then;
  }

  /** The position of the last change known by both; 0 where nothing was. */
  private static long position(List<Row> rows, Instant day, long limit) {
    long reached = 0;
    for (Row row : rows) {
      for (Spell spell : row.spells()) {
        if (spell.from() <= limit && spell.from() > reached && !spell.at().isAfter(day)) {
          reached = spell.from();
        }
      }
      reached = Math.max(reached, beside(row, day, limit));
    }
    return reached;
  }
}
