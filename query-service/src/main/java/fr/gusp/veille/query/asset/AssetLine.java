package fr.gusp.veille.query.asset;

import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.row.Shelf;

/** An équipement as it stands in the list of its quartier: its registration as it was told. */
public final class AssetLine {

  private AssetLine() {}

  /** The équipements that stand in a quartier. */
  public static Shelf shelf(QuartierId quartier) {
    return new Shelf("assets|" + quartier);
  }

  /** One of sixteen: a quartier has thousands of équipements at most. */
  public static String bucket(AssetId asset) {
    return asset.toString().substring(0, 1);
  }

  public static String write(AssetRegistered asset) {
    return EventJson.mapper().writeValueAsString(asset);
  }

  static AssetRegistered read(String json) {
    return EventJson.mapper().readValue(json, AssetRegistered.class);
  }
}
