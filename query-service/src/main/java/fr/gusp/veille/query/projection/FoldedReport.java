package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.ReportHistory;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.ReportDocument;
import fr.gusp.veille.query.tour.TourLine;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A report, and its row on every shelf that shows it. */
final class FoldedReport implements Folded {

  static final Folded NOTHING = new FoldedReport(null);

  private final @Nullable Report report;
  private @Nullable Row rendered;

  private FoldedReport(@Nullable Report report) {
    this.report = report;
  }

  @Override
  public Folded then(Fact fact) {
    return new FoldedReport(ReportHistory.next(report, fact));
  }

  @Override
  public Document document(String stream, List<Fact> facts) {
    Row row = row();
    return row == null ? Folded.super.document(stream, facts) : ReportDocument.write(row, facts);
  }

  @Override
  public List<Line> lines() {
    Row row = row();
    if (row == null) {
      return List.of();
    }
    List<Line> all = new ArrayList<>(PlaceRow.of(row).stream().map(Line::of).toList());
    if (row.tour() != null) {
      all.add(filedOn(row.tour(), row));
    }
    return all;
  }

  /** Only that it was: a list of tours counts them. */
  private static Line filedOn(TourId tour, Row row) {
    return new Line(
        TourLine.filedOn(tour), TourLine.FILED, row.id().toString(), row.version(), "{}");
  }

  @Override
  public @Nullable Change change(long position) {
    Row row = row();
    return row == null ? null : new Change(position, row);
  }

  /** Rendered when first asked for: a stream is folded more often than it is shown. */
  private @Nullable Row row() {
    if (rendered == null && report != null) {
      rendered = RenderRow.of(report);
    }
    return rendered;
  }
}
