package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.act.Records;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.territory.Located;
import fr.gusp.veille.command.territory.TerritoryMap;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.PositionSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the phone says about the place; the server works out quartier and secteur (field rule P29).
 */
public record Whereabouts(
    @Nullable Position position,
    @Nullable String quartier,
    @Nullable String secteur,
    @Nullable String place,
    @Nullable AssetId asset) {

  /** On no équipement. */
  public Whereabouts(
      @Nullable Position position,
      @Nullable String quartier,
      @Nullable String secteur,
      @Nullable String place) {
    this(position, quartier, secteur, place, null);
  }

  /**
   * With what the équipement tells where the phone said nothing.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken if it does not stand, or stands in another
   *     quartier than the phone said
   */
  Whereabouts completedBy(Records records) {
    if (asset == null) {
      return this;
    }
    Optional<AssetRegistered> found = records.standing(asset);
    Rule.check(new TheAssetStands(found.isPresent()));
    AssetRegistered known = found.orElseThrow();
    Rule.check(new TheAssetIsInTheQuartier(quartier, known.quartier()));
    return new Whereabouts(
        position == null ? positionOf(known) : position,
        known.quartier().value(),
        secteur == null ? Objects.toString(known.secteur(), null) : secteur,
        place == null ? placeOf(known) : place,
        asset);
  }

  /**
   * @throws fr.gusp.veille.command.territory.PlaceRefused if it leads to no quartier we look after
   */
  Located locate(TerritoryMap territories) {
    return territories.locate(
        position == null ? null : Double.valueOf(position.lat()),
        position == null ? null : Double.valueOf(position.lon()),
        quartier,
        secteur,
        place);
  }

  private static @Nullable Position positionOf(AssetRegistered known) {
    return known.position() == null
        ? null
        : new Position(
            known.position().lat(), known.position().lon(), null, PositionSource.PATRIMOINE);
  }

  /** Its place, or else what people call it. */
  private static String placeOf(AssetRegistered known) {
    return known.place() == null ? known.label() : known.place();
  }
}
