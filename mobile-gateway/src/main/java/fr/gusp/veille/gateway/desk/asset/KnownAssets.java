package fr.gusp.veille.gateway.desk.asset;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Shown;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads équipements in their reader's name. */
@Component
class KnownAssets {

  private static final ParameterizedTypeReference<Asset> ONE =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<AssetRows> LIST =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  KnownAssets(QueryService query) {
    this.query = query;
  }

  Mono<Asset> one(Caller caller, UUID asset) {
    return query.read(caller, ONE, Map.of(), "assets", asset.toString());
  }

  Mono<AssetRows> list(Caller caller, Map<String, ?> filters) {
    return query.read(caller, LIST, filters, "assets");
  }

  /** Waits until screens show what was just recorded; gives up quietly after about a second. */
  Mono<Void> awaitVersion(Caller caller, UUID asset, long version) {
    return Shown.await(one(caller, asset), Asset::version, version);
  }
}
