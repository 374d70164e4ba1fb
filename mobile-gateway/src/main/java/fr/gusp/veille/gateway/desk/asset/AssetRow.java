package fr.gusp.veille.gateway.desk.asset;

import org.jspecify.annotations.Nullable;

/** One équipement in a list. */
public record AssetRow(
    String id,
    String kind,
    String kindLabel,
    String number,
    String label,
    String quartier,
    String quartierName,
    @Nullable String secteurName,
    @Nullable String place,
    @Nullable Point location,
    @Nullable Named manager) {

  /** Where it stands, WGS 84 degrees. */
  public record Point(double lat, double lon) {}

  /** Who maintains it. */
  public record Named(String id, String name) {}

  public String where() {
    if (place != null) {
      return place;
    }
    return secteurName == null ? "–" : secteurName;
  }
}
