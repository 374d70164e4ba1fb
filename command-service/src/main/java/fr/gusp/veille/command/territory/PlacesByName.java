package fr.gusp.veille.command.territory;

import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Place;
import fr.gusp.veille.contract.territory.Secteur;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The places of one quartier as people name them; some names stand in two secteurs. */
final class PlacesByName {

  private record Named(Secteur secteur, Place place) {

    String spelling() {
      return Spelling.fold(place.name());
    }

    boolean isIn(@Nullable SecteurId wanted) {
      return secteur.id().equals(wanted);
    }

    boolean isInOnePart() {
      return !secteur.outline().isEmpty();
    }
  }

  private final Map<String, List<Named>> bySpelling;

  PlacesByName(List<Secteur> secteurs) {
    this.bySpelling =
        secteurs.stream()
            .flatMap(secteur -> secteur.places().stream().map(place -> new Named(secteur, place)))
            .collect(Collectors.groupingBy(Named::spelling));
  }

  /** The place so named, rather the one in that secteur; nothing for words that name none. */
  @Nullable Place find(String words, @Nullable SecteurId secteur) {
    List<Named> found = named(words);
    return found.stream()
        .filter(each -> each.isIn(secteur))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(Named::place)
        .orElse(null);
  }

  /**
   * The secteur that a name tells: a part of the quartier rather than the quartier as a whole, and
   * none where two parts share the name.
   */
  @Nullable SecteurId secteurOf(String words) {
    List<Named> found = named(words);
    List<Named> parts = found.stream().filter(Named::isInOnePart).toList();
    List<Named> telling = parts.isEmpty() ? found : parts;
    return telling.size() == 1 ? telling.get(0).secteur().id() : null;
  }

  private List<Named> named(String words) {
    return bySpelling.getOrDefault(Spelling.fold(words), List.of());
  }
}
