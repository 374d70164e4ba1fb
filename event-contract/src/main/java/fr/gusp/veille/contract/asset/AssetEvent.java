package fr.gusp.veille.contract.asset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact about one équipement (DOMAIN §3). */
public sealed interface AssetEvent extends VeilleEvent permits AssetRegistered, AssetRetired {

  String STREAM = "asset:";

  AssetId asset();

  /** Answers with the one case that fits. */
  <R> R match(Cases<R> cases);

  /** One answer per kind of event. */
  interface Cases<R> {
    R registered(AssetRegistered event);

    R retired(AssetRetired event);
  }

  @JsonIgnore
  @Override
  default String stream() {
    return STREAM + asset();
  }
}
