package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.query.history.Report;
import org.jspecify.annotations.Nullable;

/** Renders the row of a report: the same report, the same row. */
public final class RenderRow {

  private RenderRow() {}

  public static Row of(Report report) {
    ReportFiled filed = report.filed();
    boolean shown = !filed.nature().restricted();
    @Nullable Position point = shown ? filed.spot().position() : null;
    return new Row(
        filed.report(),
        filed.number(),
        report.version(),
        filed.spot().quartier(),
        filed.spot().secteur(),
        filed.nature(),
        filed.subNature(),
        filed.severity(),
        shown ? filed.spot().place() : null,
        point == null ? null : point.lat(),
        point == null ? null : point.lon(),
        filed.observedAt(),
        report.recordedAt(),
        report.position(),
        filed.reporter(),
        filed.reporterOrganisation(),
        report.involved(),
        filed.photos().size(),
        shown && !filed.photos().isEmpty() ? filed.photos().get(0) : null,
        filed.solvedOnTheSpot(),
        filed.origin(),
        filed.tour(),
        report.spells());
  }
}
