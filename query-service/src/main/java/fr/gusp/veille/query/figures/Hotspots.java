package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Points noirs: at least three dossiers of one nature on one équipement or within 30 m of one of
 * them, filed on three distinct days of the 90 before day J; of those without a position, at the
 * same named place. Those on an équipement are taken before the others. Restricted natures are
 * never on a map. The place with most dossiers is taken first, and a dossier belongs to one point
 * noir only.
 */
public final class Hotspots {

  private static final int FEWEST = 3;
  private static final double METRES = 30;
  static final Duration WINDOW = Duration.ofDays(90);
  private static final Comparator<Row> ORDER = Comparator.comparing(Row::position);

  private Hotspots() {}

  /** All of them, by nature. */
  public static List<Hotspot> of(Known known) {
    Instant from = known.day().minus(WINDOW);
    Map<Nature, List<Row>> families =
        known.rows().stream()
            .filter(row -> !row.restricted() && row.recordedAt().isAfter(from))
            .filter(row -> row.now().state().counted())
            .sorted(ORDER)
            .collect(Collectors.groupingBy(Row::nature, TreeMap::new, Collectors.toList()));
    return families.values().stream().flatMap(Hotspots::inFamily).toList();
  }

  /** The dossiers of them; the amount tells one point noir from another. */
  static List<Counted> counted(Known known) {
    List<Counted> all = new ArrayList<>();
    List<Hotspot> hotspots = of(known);
    for (int i = 0; i < hotspots.size(); i++) {
      double which = i + 1;
      hotspots
          .get(i)
          .rows()
          .forEach(row -> all.add(new Counted(row, row.recordedAt(), null, which)));
    }
    return all;
  }

  private static Stream<Hotspot> inFamily(List<Row> rows) {
    List<Hotspot> onAssets = onAssets(rows);
    Set<Row> taken =
        onAssets.stream().flatMap(each -> each.rows().stream()).collect(Collectors.toSet());
    List<Row> left = rows.stream().filter(row -> !taken.contains(row)).toList();
    return Stream.concat(onAssets.stream(), Stream.concat(near(left), named(left)));
  }

  private static List<Hotspot> onAssets(List<Row> rows) {
    Map<String, List<Row>> assets =
        rows.stream()
            .filter(row -> row.asset() != null)
            .collect(
                Collectors.groupingBy(
                    row -> String.valueOf(row.asset()), TreeMap::new, Collectors.toList()));
    return assets.values().stream().filter(Hotspots::onDistinctDays).map(Hotspot::around).toList();
  }

  private static Stream<Hotspot> near(List<Row> rows) {
    List<Row> left = new ArrayList<>(rows.stream().filter(Hotspots::located).toList());
    List<Hotspot> found = new ArrayList<>();
    for (List<Row> most = most(left); !most.isEmpty(); most = most(left)) {
      found.add(Hotspot.around(most));
      left.removeAll(new HashSet<>(most));
    }
    return found.stream();
  }

  private static List<Row> most(List<Row> left) {
    List<Row> most = List.of();
    for (Row centre : left) {
      List<Row> around =
          left.stream().filter(row -> Metres.between(centre, row) <= METRES).toList();
      if (around.size() > most.size() && onDistinctDays(around)) {
        most = around;
      }
    }
    return most;
  }

  private static Stream<Hotspot> named(List<Row> rows) {
    Map<String, List<Row>> places =
        rows.stream()
            .filter(row -> !located(row) && row.place() != null)
            .collect(
                Collectors.groupingBy(
                    row -> String.valueOf(row.place()), TreeMap::new, Collectors.toList()));
    return places.values().stream().filter(Hotspots::onDistinctDays).map(Hotspot::around);
  }

  private static boolean onDistinctDays(List<Row> rows) {
    Set<Object> days =
        rows.stream()
            .map(row -> row.recordedAt().atZone(PlaceRow.PARIS).toLocalDate())
            .collect(Collectors.toSet());
    return days.size() >= FEWEST;
  }

  private static boolean located(Row row) {
    return row.lat() != null && row.lon() != null;
  }
}
