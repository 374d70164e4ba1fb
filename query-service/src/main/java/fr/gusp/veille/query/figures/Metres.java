package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.row.Row;
import java.util.Objects;

/** Distances on the ground, good to a centimetre over a quartier. */
public final class Metres {

  private static final double PER_DEGREE = 111_195;

  private Metres() {}

  static double between(Row one, Row other) {
    return between(lat(one), lon(one), lat(other), lon(other));
  }

  public static double between(double lat1, double lon1, double lat2, double lon2) {
    double north = (lat2 - lat1) * PER_DEGREE;
    double east = (lon2 - lon1) * PER_DEGREE * Math.cos(Math.toRadians((lat1 + lat2) / 2));
    return Math.sqrt(north * north + east * east);
  }

  static double lat(Row row) {
    return Objects.requireNonNull(row.lat());
  }

  static double lon(Row row) {
    return Objects.requireNonNull(row.lon());
  }
}
