package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.territory.Point;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Distances in metres from an outline, on a plane that is right around the point that asks. */
final class Ground {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double METRES_PER_DEGREE = 111_195;
  private static final int CORNERS_OF_AN_AREA = 3;

  private Ground() {}

  /** 0 inside the outline or on its edge; of one or two corners, from them or their line. */
  static double metres(List<Point> outline, double lat, double lon) {
    double shrink = Math.cos(Math.toRadians(lat));
    Stream<Point> ring =
        outline.size() < CORNERS_OF_AN_AREA
            ? outline.stream()
            : Stream.concat(outline.stream(), outline.stream().limit(1));
    Coordinate[] corners =
        ring.map(corner -> flat(corner.lat(), corner.lon(), shrink)).toArray(Coordinate[]::new);
    return shape(outline.size(), corners).distance(GEOMETRY.createPoint(flat(lat, lon, shrink)));
  }

  private static Geometry shape(int corners, Coordinate[] ring) {
    if (corners == 1) {
      return GEOMETRY.createPoint(ring[0]);
    }
    return corners == 2 ? GEOMETRY.createLineString(ring) : GEOMETRY.createPolygon(ring);
  }

  private static Coordinate flat(double lat, double lon, double shrink) {
    return new Coordinate(lon * shrink * METRES_PER_DEGREE, lat * METRES_PER_DEGREE);
  }
}
