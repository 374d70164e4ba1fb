package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.row.Row;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tour walks over, for one reader: the reports of its quartier as they stood when it ended,
 * or stand while it is planned, without those that the reader may not know of today; and for each
 * secteur the tour before. {@code settled} are all reports that were not open any more.
 */
record Ground(
    Tour tour,
    Findings findings,
    Map<ReportId, Row> rows,
    Set<ReportId> settled,
    Map<SecteurId, Findings> previous) {

  static Ground of(
      Tour tour, List<Row> quartier, Map<SecteurId, Tour> previous, RenderLine reader) {
    Set<ReportId> unknown =
        quartier.stream()
            .filter(row -> row.restricted() && !reader.mayOpen(row))
            .map(Row::id)
            .collect(Collectors.toSet());
    List<Row> then =
        quartier.stream().map(row -> then(row, tour)).flatMap(Optional::stream).toList();
    Map<ReportId, Row> rows = new LinkedHashMap<>();
    then.stream()
        .filter(row -> !unknown.contains(row.id()))
        .sorted(Comparator.comparing(Row::recordedAt).thenComparing(Row::position))
        .forEach(row -> rows.put(row.id(), row));
    Map<SecteurId, Findings> before = new LinkedHashMap<>();
    previous.forEach((secteur, other) -> before.put(secteur, Findings.of(other)));
    return new Ground(tour, Findings.of(tour), rows, settled(then), before);
  }

  private static Set<ReportId> settled(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.now().state().open())
        .map(Row::id)
        .collect(Collectors.toSet());
  }

  /** What a phone filed on this tour and sent only after its end stands as it was filed. */
  private static Optional<Row> then(Row row, Tour tour) {
    Optional<Row> then = row.upTo(tour.until());
    return then.isEmpty() && filedOn(tour, row) ? row.upTo(asFiled(row)) : then;
  }

  private static long asFiled(Row row) {
    return row.spells().stream()
        .filter(spell -> spell.holder() != null)
        .findFirst()
        .orElse(row.spells().get(0))
        .from();
  }

  private static boolean filedOn(Tour tour, Row row) {
    return tour.planned().tour().equals(row.tour());
  }

  boolean filedHere(Row row) {
    return filedOn(tour, row);
  }

  /** The reports of the secteurs it walks, oldest first. */
  Stream<Row> walked() {
    return rows.values().stream().filter(this::walks);
  }

  /** A report whose secteur nobody knows lies in none that is walked. */
  boolean walks(Row row) {
    return row.secteur() != null && tour.planned().secteurs().contains(row.secteur());
  }

  Optional<Row> row(@Nullable ReportId id) {
    return Optional.ofNullable(id).map(rows::get);
  }

  /** What the tour before found in the report's secteur, where there was one. */
  Optional<Findings> before(Row row) {
    return Optional.ofNullable(row.secteur()).map(previous::get).filter(Objects::nonNull);
  }
}
