package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.row.Placement;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.RowJson;
import org.jspecify.annotations.Nullable;

/** What is to stand of something in one bucket of one shelf; no text where it has left. */
record Line(Shelf shelf, String bucket, String id, long version, @Nullable String text) {

  static Line of(Placement report) {
    return new Line(
        report.shelf(),
        report.bucket(),
        report.report().toString(),
        report.version(),
        report.row() == null ? null : RowJson.write(report.row()));
  }

  String document() {
    return shelf.document(bucket);
  }
}
