package fr.gusp.veille.query.http;

/** A rectangle in WGS 84 degrees, in GeoJSON's order: west, south, east, north. */
public record Box(double west, double south, double east, double north) {

  private static final int CORNERS = 4;

  /**
   * @throws IllegalArgumentException if it is not four numbers that make a rectangle
   */
  public static Box of(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != CORNERS) {
      throw new IllegalArgumentException("bbox");
    }
    Box box =
        new Box(
            Double.parseDouble(parts[0]),
            Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]),
            Double.parseDouble(parts[3]));
    boolean onEarth = box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90;
    if (!onEarth || !(box.west <= box.east) || !(box.south <= box.north)) {
      throw new IllegalArgumentException("bbox");
    }
    return box;
  }

  /** Whether a point lies in it; what is nowhere does not. */
  public boolean covers(double lat, double lon) {
    return lon >= west && lon <= east && lat >= south && lat <= north;
  }
}
