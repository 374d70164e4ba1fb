package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.tour.Checkpoint;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the last closed tour of each secteur left: « à traiter » without a report or with one that
 * is still open, and « non vu ».
 */
final class CarriedPoints {

  private final Ground ground;
  private final RenderLine lines;

  CarriedPoints(Ground ground, RenderLine lines) {
    this.ground = ground;
    this.lines = lines;
  }

  List<TourView.Carried> list() {
    return ground.tour().planned().secteurs().stream()
        .flatMap(
            secteur ->
                Stream.ofNullable(ground.previous().get(secteur))
                    .flatMap(before -> left(before, secteur)))
        .toList();
  }

  private Stream<TourView.Carried> left(Findings before, SecteurId secteur) {
    return before.tour().planned().checkpoints().stream()
        .map(point -> left(before, secteur, point))
        .flatMap(Optional::stream);
  }

  private Optional<TourView.Carried> left(Findings before, SecteurId secteur, Checkpoint point) {
    Optional<PointFinding> found = before.at(secteur, point.id());
    Finding finding = found.map(PointFinding::finding).orElse(Finding.NON_VU);
    Optional<Row> report = found.flatMap(each -> ground.row(each.shown().filed()));
    boolean settled =
        found.filter(each -> ground.settled().contains(each.shown().filed())).isPresent();
    if (finding != Finding.NON_VU && (finding != Finding.A_TRAITER || settled)) {
      return Optional.empty();
    }
    return Optional.of(
        new TourView.Carried(
            secteur.value(),
            point.id().value(),
            point.label(),
            finding.code(),
            report.filter(lines::mayOpen).map(row -> row.id().toString()).orElse(null),
            found
                .map(each -> each.shown().observedAt())
                .orElse(before.tour().planned().startsAt())));
  }
}
