package fr.gusp.veille.gateway.desk.tour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outlines of a quartier and its secteurs, as latitude and longitude. */
public record Shapes(@Nullable List<List<Double>> outline, @Nullable List<Shape> secteurs) {

  static final Shapes NONE = new Shapes(null, null);

  /** One secteur; some charters draw no line. */
  public record Shape(String id, String name, @Nullable List<List<Double>> outline) {}
}
