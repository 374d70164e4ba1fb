package fr.gusp.veille.command.territory;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All territories as they stand. A position decides quartier and secteur; what the phone guessed
 * (P29) only counts without one.
 */
public final class TerritoryMap {

  private final List<KnownQuartier> quartiers;

  private TerritoryMap(List<KnownQuartier> quartiers) {
    this.quartiers = quartiers;
  }

  /** Of the current version of each territory. */
  public static TerritoryMap of(List<TerritoryPublished> current) {
    return new TerritoryMap(current.stream().flatMap(KnownQuartier::all).toList());
  }

  /**
   * Where something is, from a position in WGS 84 degrees or from a quartier and a place in it.
   *
   * @throws PlaceRefused if that leads to no quartier, or names a quartier or secteur that does not
   *     exist
   */
  public Located locate(
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String quartier,
      @Nullable String secteur,
      @Nullable String place) {
    KnownQuartier guessed = quartier == null ? null : quartier(quartier);
    String words = place == null || place.isBlank() ? null : place.strip();
    return lat == null || lon == null
        ? byName(guessed, secteur, words)
        : byPosition(lat, lon, guessed, secteur, words);
  }

  /** How far a position is from a known quartier, 0 in it. */
  public double metresFrom(QuartierId quartier, double lat, double lon) {
    return quartier(quartier.value()).metresFrom(lat, lon);
  }

  /** A place of a known quartier as the reference writes it; nothing for words that name none. */
  public Optional<String> placeNamed(QuartierId quartier, String words) {
    return quartier(quartier.value()).placeNamed(words);
  }

  /** The quartier that a position lies in; empty outside all of ours. */
  public Optional<QuartierId> quartierAround(double lat, double lon) {
    return quartiers.stream()
        .filter(each -> each.covers(lat, lon))
        .findFirst()
        .map(each -> new QuartierId(each.id()));
  }

  /** The secteur that a position lies in, or the quartier as a whole; empty outside all of ours. */
  public Optional<SecteurId> secteurAround(double lat, double lon) {
    return quartiers.stream()
        .filter(each -> each.covers(lat, lon))
        .findFirst()
        .map(each -> each.secteurAt(lat, lon));
  }

  private Located byPosition(
      double lat,
      double lon,
      @Nullable KnownQuartier guessed,
      @Nullable String secteur,
      @Nullable String words) {
    KnownQuartier there = quartierAt(lat, lon);
    if (secteur != null) {
      (guessed == null ? there : guessed).secteur(secteur);
    }
    return there.located(there.secteurAt(lat, lon), words);
  }

  private static Located byName(
      @Nullable KnownQuartier quartier, @Nullable String secteur, @Nullable String words) {
    if (quartier == null) {
      throw PlaceRefused.placeRequired(words == null ? "location" : "quartier");
    }
    SecteurId given = secteur == null ? null : quartier.secteur(secteur);
    if (words == null) {
      throw PlaceRefused.placeRequired("place");
    }
    return quartier.located(given == null ? quartier.secteurOf(words) : given, words);
  }

  private KnownQuartier quartier(String id) {
    return quartiers.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(PlaceRefused::unknownQuartier);
  }

  private KnownQuartier quartierAt(double lat, double lon) {
    return quartiers.stream()
        .filter(each -> each.covers(lat, lon))
        .findFirst()
        .orElseThrow(PlaceRefused::positionOutsideTerritory);
  }
}
