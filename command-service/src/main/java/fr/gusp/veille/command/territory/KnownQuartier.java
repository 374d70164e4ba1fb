package fr.gusp.veille.command.territory;

import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Commune;
import fr.gusp.veille.contract.territory.Place;
import fr.gusp.veille.contract.territory.Quartier;
import fr.gusp.veille.contract.territory.Secteur;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One quartier: whose it is, and what lies where in it. */
final class KnownQuartier {

  private final TerritoryPublished epci;
  private final Commune commune;
  private final Quartier quartier;
  private final Outline outline;
  private final Map<Secteur, Outline> secteurs = new LinkedHashMap<>();
  private final PlacesByName places;

  KnownQuartier(TerritoryPublished epci, Commune commune, Quartier quartier) {
    this.epci = epci;
    this.commune = commune;
    this.quartier = quartier;
    this.outline = Outline.of(quartier.outline());
    this.places = new PlacesByName(quartier.secteurs());
    quartier.secteurs().forEach(each -> secteurs.put(each, Outline.of(each.outline())));
  }

  static Stream<KnownQuartier> all(TerritoryPublished epci) {
    return epci.communes().stream()
        .flatMap(
            commune ->
                commune.quartiers().stream()
                    .map(quartier -> new KnownQuartier(epci, commune, quartier)));
  }

  String id() {
    return quartier.id().value();
  }

  boolean covers(double lat, double lon) {
    return outline.covers(lat, lon);
  }

  double metresFrom(double lat, double lon) {
    return outline.metres(lat, lon);
  }

  Optional<String> placeNamed(String words) {
    return Optional.ofNullable(places.find(words, null)).map(Place::name);
  }

  /** The part where a position lies, otherwise the quartier as a whole. */
  @Nullable SecteurId secteurAt(double lat, double lon) {
    return secteurs.entrySet().stream()
        .filter(each -> each.getValue().covers(lat, lon))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> secteurs.keySet().stream().filter(each -> each.outline().isEmpty()).findFirst())
        .map(Secteur::id)
        .orElse(null);
  }

  /**
   * @throws PlaceRefused if the quartier has no such secteur
   */
  SecteurId secteur(String id) {
    return secteurs.keySet().stream()
        .map(Secteur::id)
        .filter(each -> each.value().equals(id))
        .findFirst()
        .orElseThrow(PlaceRefused::unknownSecteur);
  }

  @Nullable SecteurId secteurOf(String place) {
    return places.secteurOf(place);
  }

  Located located(@Nullable SecteurId secteur, @Nullable String words) {
    Place place = words == null ? null : places.find(words, secteur);
    return new Located(
        epci.epci(),
        epci.coordination(),
        commune.id(),
        commune.numberPrefix(),
        commune.ville(),
        quartier.id(),
        secteur,
        place,
        place == null ? words : null);
  }
}
