package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.tour.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tour found, one finding per point; a point nobody looked at is « non vu ». */
record Findings(Tour tour, Map<PointFinding.Point, PointFinding> byPoint) {

  private static final Comparator<Look> LATEST =
      Comparator.<Look, java.time.Instant>comparing(look -> look.seen().observedAt().toInstant())
          .thenComparing(Look::position);

  static Findings of(Tour tour) {
    Map<PointFinding.Point, List<Look>> looks = new LinkedHashMap<>();
    for (Look look : tour.looks()) {
      looks
          .computeIfAbsent(PointFinding.Point.of(look.seen()), point -> new ArrayList<>())
          .add(look);
    }
    Map<PointFinding.Point, PointFinding> all = new LinkedHashMap<>();
    looks.forEach((point, some) -> all.put(point, finding(point, some)));
    return new Findings(tour, all);
  }

  private static PointFinding finding(PointFinding.Point point, List<Look> looks) {
    Look shown = looks.stream().max(LATEST).orElseThrow();
    long others =
        looks.stream().filter(each -> each.seen().finding() != shown.seen().finding()).count();
    return new PointFinding(point, shown.seen(), (int) others);
  }

  Optional<PointFinding> at(SecteurId secteur, CheckpointId checkpoint) {
    return Optional.ofNullable(byPoint.get(new PointFinding.Point(secteur, checkpoint.value())));
  }

  Optional<PointFinding> of(ReportId listed) {
    return Optional.ofNullable(byPoint.get(new PointFinding.Point(null, listed.toString())));
  }

  /** Over every line of the checklist in every secteur. */
  TourLine.Counts counts() {
    int[] found = new int[Finding.values().length];
    for (SecteurId secteur : tour.planned().secteurs()) {
      tour.planned()
          .checkpoints()
          .forEach(
              each ->
                  found[
                      at(secteur, each.id())
                          .map(PointFinding::finding)
                          .orElse(Finding.NON_VU)
                          .ordinal()]++);
    }
    return new TourLine.Counts(
        found[Finding.CONFORME.ordinal()],
        found[Finding.A_TRAITER.ordinal()],
        found[Finding.NON_VU.ordinal()],
        found[Finding.SANS_OBJET.ordinal()]);
  }
}
