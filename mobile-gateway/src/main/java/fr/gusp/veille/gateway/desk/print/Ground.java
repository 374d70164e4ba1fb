package fr.gusp.veille.gateway.desk.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of a quartier, in degrees: latitude, longitude. */
record Ground(@Nullable List<List<Double>> outline, @Nullable List<Part> secteurs) {

  static final Ground UNKNOWN = new Ground(List.of(), List.of());

  /** A secteur's own shape. */
  record Part(String id, String name, @Nullable List<List<Double>> outline) {}
}
