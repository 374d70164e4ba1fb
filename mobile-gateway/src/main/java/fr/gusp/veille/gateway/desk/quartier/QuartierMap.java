package fr.gusp.veille.gateway.desk.quartier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a quartier, for who does not see the map. */
public record QuartierMap(@Nullable List<Named> secteurs, @Nullable List<Place> places) {

  public record Named(String id, String name) {}

  public record Place(String name, @Nullable String kind, @Nullable String secteur) {}

  public List<Place> of(String secteur) {
    return places == null
        ? List.of()
        : places.stream().filter(place -> secteur.equals(place.secteur())).toList();
  }
}
