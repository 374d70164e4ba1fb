package fr.gusp.veille.command.asset;

import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.wire.EventJson;
import java.time.Instant;

/** The answer to every act on an équipement: what it is and whether it stands. */
record AssetJson(
    AssetId id,
    long version,
    String state,
    AssetKind kind,
    String number,
    QuartierId quartier,
    Instant recordedAt) {

  static String of(KnownAsset asset, long version, Instant recordedAt) {
    return EventJson.mapper()
        .writeValueAsString(
            new AssetJson(
                asset.registered().asset(),
                version,
                asset.stands() ? "en-place" : "retire",
                asset.registered().kind(),
                asset.registered().number(),
                asset.registered().quartier(),
                recordedAt));
  }
}
