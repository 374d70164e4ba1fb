package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.territory.Point;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The approximate outlines and positions of {@code perimetres.geojson}, drawn for this product. */
final class Perimeters {

  private static final List<String> NAMING = List.of("quartier", "secteur", "lieu");

  private final Map<List<String>, JsonNode> coordinates = new HashMap<>();

  private Perimeters(JsonNode collection) {
    for (JsonNode feature : collection.get("features")) {
      coordinates.put(name(feature), feature.get("geometry").get("coordinates"));
    }
  }

  static Perimeters read(Reader reader) {
    return new Perimeters(JsonMapper.shared().readTree(reader));
  }

  /** Corners in order, the first not repeated; empty where none is drawn. */
  List<Point> outline(String... names) {
    JsonNode rings = coordinates.get(List.of(names));
    List<Point> corners = new ArrayList<>();
    if (rings != null) {
      rings.get(0).forEach(corner -> corners.add(point(corner)));
      corners.remove(corners.size() - 1);
    }
    return corners;
  }

  /**
   * @throws NullPointerException if the place has no position
   */
  Point position(String... names) {
    return point(Objects.requireNonNull(coordinates.get(List.of(names)), names[names.length - 1]));
  }

  private static List<String> name(JsonNode feature) {
    return NAMING.stream()
        .flatMap(part -> Stream.ofNullable(feature.get("properties").get(part)))
        .map(JsonNode::asString)
        .toList();
  }

  /** GeoJSON writes the longitude first (RFC 7946 §3.1.1). */
  private static Point point(JsonNode position) {
    return new Point(position.get(1).asDouble(), position.get(0).asDouble());
  }
}
