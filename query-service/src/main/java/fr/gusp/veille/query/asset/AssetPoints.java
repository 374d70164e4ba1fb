package fr.gusp.veille.query.asset;

import fr.gusp.veille.contract.asset.AssetRegistered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All équipements of a search, each in a few words: for a map, and for a phone that keeps them.
 * {@code left} is how many more there are.
 */
record AssetPoints(List<AssetPoint> items, int left) {

  static final int MOST = 5_000;

  /** One of them. */
  record AssetPoint(
      String id,
      String kind,
      String number,
      String label,
      String quartier,
      @Nullable String secteur,
      @Nullable String place,
      @Nullable Double lat,
      @Nullable Double lon) {

    static AssetPoint of(AssetRegistered asset) {
      return new AssetPoint(
          asset.asset().toString(),
          asset.kind().code(),
          asset.number(),
          asset.label(),
          asset.quartier().value(),
          asset.secteur() == null ? null : asset.secteur().value(),
          asset.place(),
          asset.position() == null ? null : asset.position().lat(),
          asset.position() == null ? null : asset.position().lon());
    }
  }

  static AssetPoints of(List<AssetRegistered> found) {
    return new AssetPoints(
        found.stream().limit(MOST).map(AssetPoint::of).toList(), Math.max(0, found.size() - MOST));
  }
}
