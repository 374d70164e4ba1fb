package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts over rows that are already cut to the position looked at. */
public final class Counts {

  private static final int MONTHS = 12;

  /** Filed, and still open, for one key. */
  public record FiledAndOpen<K>(K key, long filed, long open) {}

  /** One month: received, and verified in it. */
  public record Month(YearMonth month, long filed, long verified) {}

  private Counts() {}

  public static long open(List<Row> rows) {
    return rows.stream().filter(row -> row.now().state().open()).count();
  }

  /** Déposés: net of doublons, of what is hors champ and of what was taken back. */
  public static long filed(List<Row> rows) {
    return rows.stream().filter(row -> row.now().state().counted()).count();
  }

  public static long in(State state, List<Row> rows) {
    return rows.stream().filter(row -> row.now().state() == state).count();
  }

  public static long filedIn(YearMonth month, List<Row> rows) {
    return rows.stream()
        .filter(row -> row.now().state().counted() && month.equals(month(row.recordedAt())))
        .count();
  }

  /** By a property that every row has or lacks; rows that lack it are not counted. */
  public static <K extends Comparable<K>> List<FiledAndOpen<K>> by(
      Function<Row, List<K>> filed, Function<Row, List<K>> open, List<Row> rows) {
    Map<K, long[]> counts = new TreeMap<>();
    for (Row row : rows.stream().filter(row -> row.now().state().counted()).toList()) {
      filed.apply(row).forEach(key -> counts.computeIfAbsent(key, k -> new long[2])[0]++);
      if (row.now().state().open()) {
        open.apply(row).forEach(key -> counts.computeIfAbsent(key, k -> new long[2])[1]++);
      }
    }
    List<FiledAndOpen<K>> all = new ArrayList<>();
    counts.forEach((key, two) -> all.add(new FiledAndOpen<>(key, two[0], two[1])));
    return all;
  }

  /** Every organisation the report was referred to, once. */
  public static List<String> referredTo(Row row) {
    return row.spells().stream()
        .filter(spell -> spell.state() == State.ORIENTE && spell.begins())
        .map(Spell::holder)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .distinct()
        .toList();
  }

  /** The twelve months up to this one. */
  public static List<Month> lastMonths(YearMonth last, List<Row> rows) {
    List<Month> months = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      months.add(new Month(month, filedIn(month, rows), verifiedIn(month, rows)));
    }
    return months;
  }

  public static YearMonth month(Instant instant) {
    return YearMonth.from(instant.atZone(PlaceRow.PARIS));
  }

  private static long verifiedIn(YearMonth month, List<Row> rows) {
    return rows.stream()
        .map(Row::now)
        .filter(now -> now.state() == State.VERIFIE && month.equals(month(now.began())))
        .count();
  }
}
