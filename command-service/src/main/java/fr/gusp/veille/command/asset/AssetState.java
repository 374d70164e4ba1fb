package fr.gusp.veille.command.asset;

import fr.gusp.veille.contract.asset.AssetEvent;
import java.util.List;

/** Where an équipement stands; each state is a type. */
public sealed interface AssetState permits Unregistered, KnownAsset {

  /** What facts in their order add up to. */
  static AssetState of(List<AssetEvent> facts) {
    AssetState state = new Unregistered();
    for (AssetEvent fact : facts) {
      state = AssetEvolution.evolve(state, fact);
    }
    return state;
  }
}
