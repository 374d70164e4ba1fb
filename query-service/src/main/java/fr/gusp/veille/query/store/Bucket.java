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
 * version for a day, so that a late writer does not bring it back.
 */
public final class Bucket {

  private static final Duration TOMBSTONE = Duration.ofDays(1);

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
    kept.getList("rows", Document.class)
        .forEach(each -> entries.put(each.getString("i"), entry(each)));
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
    List<Document> rows = new ArrayList<>();
    entries.forEach((report, entry) -> rows.add(document(report, entry)));
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
    return kept.getList("rows", Document.class).stream()
        .map(each -> each.getString("r"))
        .filter(Objects::nonNull)
        .map(RowJson::read)
        .toList();
  }

  private static Entry entry(Document each) {
    String gone = each.getString("g");
    return new Entry(
        each.getLong("n"), each.getString("r"), gone == null ? null : Instant.parse(gone));
  }

  private static Document document(String report, Entry entry) {
    Document each = new Document("i", report).append("n", entry.version());
    if (entry.row() == null) {
      return each.append("g", String.valueOf(entry.gone()));
    }
    return each.append("r", entry.row());
  }
}
