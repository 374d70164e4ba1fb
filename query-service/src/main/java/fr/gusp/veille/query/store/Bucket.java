package fr.gusp.veille.query.store;

import fr.gusp.veille.query.row.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * At most 500 rows in one document. The newest version of a row wins; one that left keeps its
 * version for a day, so that a late writer does not bring it back. A row is one line of text,
 * "report version row": the embedded server pays for every nested object.
 */
public final class Bucket {

  private static final Duration TOMBSTONE = Duration.ofDays(1);
  private static final int PARTS = 3;
  private static final int ROW = 2;

  private record Entry(long version, @Nullable String row, @Nullable Instant gone) {}

  private final String id;
  private long v;
  private final Map<String, Entry> entries = new TreeMap<>();
  private boolean changed;

  public Bucket(String id) {
    this.id = id;
    this.v = -1;
  }

  public Bucket(Document kept) {
    this.id = kept.getString("_id");
    this.v = kept.getLong("v");
    kept.getList("rows", String.class).forEach(this::read);
  }

  /** Puts a row, or with none takes it away, unless a newer version is there. */
  public void put(String report, long version, @Nullable String row, Instant now) {
    Entry before = entries.get(report);
    boolean late = before != null && before.version() > version;
    boolean neverThere = before == null && row == null;
    if (late || neverThere) {
      return;
    }
    boolean same =
        before != null && before.version() == version && Objects.equals(before.row(), row);
    if (!same) {
      entries.put(report, new Entry(version, row, row == null ? now : null));
      changed = true;
    }
  }

  /** Its next document, without the rows that left more than a day ago. */
  public Document next(Instant now) {
    entries
        .values()
        .removeIf(each -> each.gone() != null && each.gone().plus(TOMBSTONE).isBefore(now));
    List<String> rows = new ArrayList<>();
    entries.forEach((report, entry) -> rows.add(line(report, entry)));
    return new Document("_id", id).append("v", v + 1).append("rows", rows);
  }

  public boolean changed() {
    return changed;
  }

  public String id() {
    return id;
  }

  /** Its next document is in the database. */
  public void written() {
    v++;
    changed = false;
  }

  /** The version it was read with; -1 where there is no document yet. */
  public long version() {
    return v;
  }

  static List<Row> rows(Document kept) {
    return texts(kept).stream().map(RowJson::read).toList();
  }

  /** The rows that are there, each as it was put. */
  static List<String> texts(Document kept) {
    return kept.getList("rows", String.class).stream()
        .map(line -> line.split(" ", PARTS)[ROW])
        .filter(Bucket::isRow)
        .toList();
  }

  /** The texts of its rows without those that were verified before an instant. */
  static List<String> rowsSince(Instant since, Document kept) {
    return kept.getList("rows", String.class).stream()
        .filter(line -> !Settled.before(since, line))
        .map(line -> line.split(" ", PARTS)[ROW])
        .filter(Bucket::isRow)
        .toList();
  }

  private void read(String line) {
    String[] parts = line.split(" ", PARTS);
    boolean present = isRow(parts[ROW]);
    entries.put(
        parts[0],
        new Entry(
            Long.parseLong(parts[1]),
            present ? parts[ROW] : null,
            present ? null : Instant.parse(parts[ROW])));
  }

  private static boolean isRow(String text) {
    return text.startsWith("{");
  }

  private static String line(String report, Entry entry) {
    return report
        + " "
        + entry.version()
        + " "
        + (entry.row() == null ? entry.gone() : entry.row());
  }
}
