package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A point noir: its dossiers in the order of their filing, the middle of their positions and how
 * far, in metres, the farthest is from it. Neither middle nor radius where none has a position.
 */
public record Hotspot(
    Nature nature,
    @Nullable String place,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable Integer radius,
    List<Row> rows) {

  private static final double MICRO = 1_000_000;

  static Hotspot around(List<Row> rows) {
    Row first = rows.get(0);
    @Nullable String place = common(rows);
    List<Row> located =
        rows.stream().filter(row -> row.lat() != null && row.lon() != null).toList();
    if (located.isEmpty()) {
      return new Hotspot(first.nature(), place, null, null, null, rows);
    }
    double lat = located.stream().mapToDouble(Metres::lat).average().orElseThrow();
    double lon = located.stream().mapToDouble(Metres::lon).average().orElseThrow();
    double farthest =
        located.stream()
            .mapToDouble(row -> Metres.between(lat, lon, Metres.lat(row), Metres.lon(row)))
            .max()
            .orElseThrow();
    return new Hotspot(
        first.nature(), place, rounded(lat), rounded(lon), (int) Math.round(farthest), rows);
  }

  public LocalDate firstDay() {
    return day(rows.get(0));
  }

  public LocalDate lastDay() {
    return day(latest());
  }

  public Row latest() {
    return rows.get(rows.size() - 1);
  }

  /** The place most of them name, the first in the alphabet of several. */
  private static @Nullable String common(List<Row> rows) {
    return rows.stream()
        .map(Row::place)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** To a decimetre. */
  private static double rounded(double degrees) {
    return Math.round(degrees * MICRO) / MICRO;
  }

  private static LocalDate day(Row row) {
    return row.recordedAt().atZone(PlaceRow.PARIS).toLocalDate();
  }
}
