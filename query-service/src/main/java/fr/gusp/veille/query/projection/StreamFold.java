package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.ReportHistory;
import fr.gusp.veille.query.history.UnexpectedFactException;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.FactDocument;
import fr.gusp.veille.query.store.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The facts of one stream, and for a report what they add up to. */
final class StreamFold {

  enum Fit {
    NEXT,
    DUPLICATE,
    GAP
  }

  private final String id;
  private final List<Fact> facts;
  private @Nullable Report report;
  private @Nullable Row row;
  private long stored;

  private StreamFold(String id, List<Fact> facts) {
    this.id = id;
    this.facts = new ArrayList<>(facts);
    this.stored = facts.isEmpty() ? Documents.ABSENT : facts.get(facts.size() - 1).sequence();
  }

  static StreamFold none(String id) {
    return new StreamFold(id, List.of());
  }

  static StreamFold of(Document kept) {
    StreamFold fold = new StreamFold(kept.getString("_id"), FactDocument.all(kept));
    if (fold.facts.get(0).event() instanceof ReportEvent) {
      Report report = new ReportHistory(fold.facts).fold().orElseThrow();
      fold.report = report;
      fold.row = RenderRow.of(report);
    }
    return fold;
  }

  static boolean isReport(String stream) {
    return stream.length() == 36 && stream.charAt(8) == '-';
  }

  Fit fits(long sequence) {
    long mine = version();
    if (sequence <= mine) {
      return Fit.DUPLICATE;
    }
    return sequence == mine + 1 ? Fit.NEXT : Fit.GAP;
  }

  /**
   * @throws UnexpectedFactException if it cannot follow what is there
   */
  void apply(Fact fact) {
    if (isReport(id)) {
      Report next = ReportHistory.next(report, fact);
      row = RenderRow.of(next);
      report = next;
    }
    facts.add(fact);
  }

  boolean changed() {
    return version() != stored;
  }

  long version() {
    return facts.isEmpty() ? Documents.ABSENT : facts.get(facts.size() - 1).sequence();
  }

  @Nullable Row row() {
    return row;
  }

  Documents.Replacement replacement() {
    Row shown = row;
    Document next =
        shown == null
            ? new Document("_id", id)
                .append("v", version())
                .append("facts", FactDocument.writeAll(facts))
            : ReportDocument.write(shown, facts);
    return new Documents.Replacement(next, stored);
  }

  void written() {
    stored = version();
  }
}
