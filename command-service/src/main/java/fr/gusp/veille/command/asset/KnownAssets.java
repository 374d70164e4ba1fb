package fr.gusp.veille.command.asset;

import fr.gusp.veille.contract.id.AssetId;
import java.util.Collection;
import java.util.Map;

/** Looks up many équipements at once: an import asks before it changes anything. */
public interface KnownAssets {

  /** How each of these stands; one that was never registered is left out. */
  Map<AssetId, KnownAsset> find(Collection<AssetId> assets);
}
