package fr.gusp.veille.query.nearby;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.figures.Metres;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be filed: within 50 m of a point, at a place of that name, or on that
 * équipement. Where nothing is said of the place, everything.
 */
record Around(
    @Nullable Nature nature,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String place,
    @Nullable AssetId asset) {

  private static final double METRES = 50;

  boolean fits(Row row) {
    return (nature == null || nature == row.nature())
        && (saysNothing() || near(row) || named(row) || on(row));
  }

  private boolean saysNothing() {
    return lat == null && place == null && asset == null;
  }

  private boolean near(Row row) {
    return lat != null
        && lon != null
        && row.lat() != null
        && row.lon() != null
        && Metres.between(lat, lon, row.lat(), row.lon()) <= METRES;
  }

  private boolean on(Row row) {
    return asset != null && asset.equals(row.asset());
  }

  private boolean named(Row row) {
    return place != null
        && row.place() != null
        && SearchKey.of(place).equals(SearchKey.of(row.place()));
  }
}
