package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.row.Row;
import java.util.Comparator;
import java.util.List;

/** The reports to look at on a tour, each with why; what was looked at stays on the list. */
final class ListedReports {

  /** Why a report is on the list, in the order they are walked. */
  enum Reason {
    A_VERIFIER("a-verifier"),
    TOUR_PRECEDENT("tour-precedent"),
    OUVERT("ouvert");

    final String code;

    Reason(String code) {
      this.code = code;
    }
  }

  private record Listed(Row row, Reason reason) {}

  private final Ground ground;
  private final RenderLine lines;

  ListedReports(Ground ground, RenderLine lines) {
    this.ground = ground;
    this.lines = lines;
  }

  List<TourView.Report> list() {
    return ground.rows().values().stream()
        .filter(this::listed)
        .map(row -> new Listed(row, reason(row)))
        .sorted(Comparator.comparing(Listed::reason))
        .map(this::view)
        .toList();
  }

  private boolean listed(Row row) {
    if (ground.findings().of(row.id()).isPresent()) {
      return true;
    }
    State state = row.now().state();
    return ground.walks(row) && !ground.filedHere(row) && (state.open() || state == State.TRAITE);
  }

  private Reason reason(Row row) {
    if (row.now().state().done()) {
      return Reason.A_VERIFIER;
    }
    return ground.before(row).filter(before -> left(before, row)).isPresent()
        ? Reason.TOUR_PRECEDENT
        : Reason.OUVERT;
  }

  /** Filed on the tour before, or seen there and not settled. */
  private static boolean left(Findings before, Row row) {
    ReportId id = row.id();
    return before.tour().planned().tour().equals(row.tour())
        || before.of(id).filter(each -> each.finding() != Finding.VERIFIE).isPresent()
        || before.byPoint().values().stream().anyMatch(each -> id.equals(each.shown().filed()));
  }

  private TourView.Report view(Listed listed) {
    Row row = listed.row();
    Finding finding = ground.findings().of(row.id()).map(PointFinding::finding).orElse(null);
    return new TourView.Report(
        lines.line(row),
        row.secteur() == null ? null : row.secteur().value(),
        listed.reason().code,
        finding == null ? null : finding.code(),
        finding == null ? null : finding.label());
  }
}
