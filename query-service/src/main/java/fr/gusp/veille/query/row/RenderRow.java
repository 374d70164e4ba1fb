package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.query.beside.Beside;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.Subject;
import org.jspecify.annotations.Nullable;

/** Renders the row of a report: the same report, the same row. */
public final class RenderRow {

  private RenderRow() {}

  public static Row of(Report report) {
    ReportFiled filed = report.filed();
    Subject about = report.subject();
    boolean shown = !about.nature().restricted() && !filed.nature().restricted();
    @Nullable Position point = shown ? about.position() : null;
    return new Row(
        filed.report(),
        filed.number(),
        report.version(),
        about.quartier(),
        about.secteur(),
        about.nature(),
        about.subNature(),
        about.severity(),
        shown ? about.place() : null,
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
        filed.asset(),
        filed.worksite(),
        report.beside().equals(Beside.NOTHING) ? null : report.beside(),
        report.spells());
  }
}
