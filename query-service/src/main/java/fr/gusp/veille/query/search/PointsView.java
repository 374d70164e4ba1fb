package fr.gusp.veille.query.search;

import java.util.List;

/**
 * The reports of a search that have a point; {@code without} have none, or none that may be shown,
 * and {@code left} are beyond the most a map draws.
 */
record PointsView(List<Point> points, long without, long left) {

  static final int MOST = 2_000;

  /** One report on a map. */
  record Point(String id, String number, double lat, double lon, String nature, String state) {}
}
