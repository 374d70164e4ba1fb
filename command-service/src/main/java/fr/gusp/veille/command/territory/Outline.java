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

  private final PreparedGeometry prepared;

  private Outline(PreparedGeometry prepared) {
    this.prepared = prepared;
  }

  /** Without corners it covers nothing. */
  static Outline of(List<Point> corners) {
    return new Outline(PreparedGeometryFactory.prepare(polygon(corners)));
  }

  static Polygon polygon(List<Point> corners) {
    return GEOMETRY.createPolygon(
        Stream.concat(corners.stream(), corners.stream().limit(1))
            .map(corner -> new Coordinate(corner.lon(), corner.lat()))
            .toArray(Coordinate[]::new));
  }

  boolean covers(double lat, double lon) {
    return prepared.covers(GEOMETRY.createPoint(new Coordinate(lon, lat)));
  }
}
