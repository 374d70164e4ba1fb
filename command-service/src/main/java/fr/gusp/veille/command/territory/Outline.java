package fr.gusp.veille.command.territory;

import fr.gusp.veille.contract.territory.Point;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** A perimeter that can be asked whether a position lies in it; its edge belongs to it. */
final class Outline {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private static final double METRES_PER_DEGREE = 111_195;

  private final PreparedGeometry prepared;
  private final List<Point> corners;

  private Outline(PreparedGeometry prepared, List<Point> corners) {
    this.prepared = prepared;
    this.corners = corners;
  }

  /** Without corners it covers nothing. */
  static Outline of(List<Point> corners) {
    return new Outline(PreparedGeometryFactory.prepare(polygon(corners)), corners);
  }

  static Polygon polygon(List<Point> corners) {
    return GEOMETRY.createPolygon(
        Stream.concat(corners.stream(), corners.stream().limit(1))
            .map(corner -> new Coordinate(corner.lon(), corner.lat()))
            .toArray(Coordinate[]::new));
  }

  /** How far a position is, 0 inside; without corners nothing is near. */
  double metres(double lat, double lon) {
    if (corners.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double shrink = Math.cos(Math.toRadians(lat));
    List<Point> flat = corners.stream().map(each -> flat(each, shrink)).toList();
    Point at = flat(new Point(lat, lon), shrink);
    return polygon(flat).distance(GEOMETRY.createPoint(new Coordinate(at.lon(), at.lat())));
  }

  private static Point flat(Point point, double shrink) {
    return new Point(point.lat() * METRES_PER_DEGREE, point.lon() * shrink * METRES_PER_DEGREE);
  }

  boolean covers(double lat, double lon) {
    return prepared.covers(GEOMETRY.createPoint(new Coordinate(lon, lat)));
  }
}
