package fr.gusp.veille.contract.asset;

import fr.gusp.veille.contract.id.AssetId;

/** The équipement is gone; its history stays. */
public record AssetRetired(AssetId asset) implements AssetEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.retired(this);
  }
}
