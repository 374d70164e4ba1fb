package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.line.ReportLine;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of a tour: what was filed, who owes what by when, what was solved since the last. */
final class Outcome {

  private static final Comparator<Row> DUE_FIRST =
      Comparator.comparing(
              (Row row) -> Lateness.dueAt(row),
              Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparing(Row::position);

  private final Ground ground;
  private final RenderLine lines;

  Outcome(Ground ground, RenderLine lines) {
    this.ground = ground;
    this.lines = lines;
  }

  List<ReportLine> filed() {
    return ground.rows().values().stream().filter(ground::filedHere).map(lines::line).toList();
  }

  /** By organisation: what was filed and is open, and what was found to persist. */
  List<TourView.Owed> owed(Reference reference) {
    Map<String, List<Row>> byHolder = new TreeMap<>();
    for (Row row : ground.rows().values()) {
      OrganisationId holder = row.now().holder();
      if (holder != null && isOwed(row)) {
        byHolder.computeIfAbsent(holder.value(), id -> new ArrayList<>()).add(row);
      }
    }
    return byHolder.entrySet().stream()
        .map(
            each ->
                new TourView.Owed(
                    each.getKey(),
                    reference.nameOf(new OrganisationId(each.getKey())),
                    each.getValue().stream().sorted(DUE_FIRST).map(lines::line).toList()))
        .sorted(Comparator.comparing(TourView.Owed::name))
        .toList();
  }

  private boolean isOwed(Row row) {
    boolean persists =
        ground
            .findings()
            .of(row.id())
            .filter(each -> each.finding() == Finding.PERSISTE)
            .isPresent();
    return (ground.filedHere(row) && row.now().state().open())
        || (persists && !row.now().state().over());
  }

  /** Done or verified after the last tour of the secteur ended; none where there was no other. */
  List<ReportLine> solvedSince() {
    return ground.walked().filter(this::solvedSince).map(lines::line).toList();
  }

  private boolean solvedSince(Row row) {
    return row.now().state().done()
        && ground.before(row).filter(last -> last.tour().until() < row.now().from()).isPresent();
  }
}
