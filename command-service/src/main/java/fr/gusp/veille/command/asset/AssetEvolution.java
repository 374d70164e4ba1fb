package fr.gusp.veille.command.asset;

import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.asset.AssetRetired;

/** What each fact makes of the state before it. It only assigns: whatever was recorded is true. */
record AssetEvolution(AssetState before) implements AssetEvent.Cases<AssetState> {

  static AssetState evolve(AssetState before, AssetEvent event) {
    return event.match(new AssetEvolution(before));
  }

  @Override
  public AssetState registered(AssetRegistered event) {
    return new KnownAsset(event, true);
  }

  @Override
  public AssetState retired(AssetRetired event) {
    return new KnownAsset(((KnownAsset) before).registered(), false);
  }
}
