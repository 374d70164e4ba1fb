package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.line.ReportLine;
import fr.gusp.veille.query.row.Row;
import java.util.Comparator;
import java.util.List;

/**
 * What was reported about one chantier, for one reader. A restricted dossier that they may not open
 * is not among it: the chantier would tell where it lies.
 */
record TiedReports(List<ReportLine> lines, int open) {

  static TiedReports of(WorksiteId worksite, List<Row> quartiers, RenderLine reader) {
    List<Row> tied =
        quartiers.stream()
            .filter(row -> worksite.equals(row.worksite()))
            .filter(row -> !row.restricted() || reader.mayOpen(row))
            .sorted(Comparator.comparing(Row::position).reversed())
            .toList();
    return new TiedReports(
        tied.stream().map(reader::line).toList(),
        (int) tied.stream().filter(row -> row.now().state().open()).count());
  }
}
