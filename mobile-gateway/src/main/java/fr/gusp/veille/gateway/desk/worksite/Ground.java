package fr.gusp.veille.gateway.desk.worksite;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The outline of a quartier, as latitude and longitude, and the places its charter names. */
public record Ground(@Nullable List<List<Double>> outline, @Nullable List<Place> places) {

  static final Ground UNKNOWN = new Ground(null, null);

  /** A place people name. */
  public record Place(String name) {}

  List<List<Double>> corners() {
    return Objects.requireNonNullElse(outline, List.of());
  }

  List<String> names() {
    return Objects.requireNonNullElse(places, List.<Place>of()).stream()
        .map(Place::name)
        .distinct()
        .sorted()
        .toList();
  }
}
