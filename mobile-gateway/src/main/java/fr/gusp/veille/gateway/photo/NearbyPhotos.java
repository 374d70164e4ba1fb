package fr.gusp.veille.gateway.photo;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Whoever is about to file is shown what is open nearby with one small photo (docs/adr/0028): that
 * one and no other, as long as the query service shows that report so.
 */
@Component
class NearbyPhotos {

  private static final ParameterizedTypeReference<Seen> SEEN =
      new ParameterizedTypeReference<>() {};
  private static final int UNKNOWN = 404;
  private static final String SMALL = "thumb";

  private final QueryService query;

  NearbyPhotos(QueryService query) {
    this.query = query;
  }

  record Seen(@Nullable String photo) {}

  /** The size that may be shown; {@code otherwise} where the report itself was refused so. */
  Mono<String> sizeFor(Caller caller, UUID report, String hash, Refusal otherwise) {
    if (otherwise.problem().status() != UNKNOWN) {
      return Mono.error(otherwise);
    }
    return query
        .read(caller, SEEN, Map.of(), "reports", "nearby", report.toString())
        .filter(seen -> hash.equals(seen.photo()))
        .map(seen -> SMALL)
        .onErrorMap(Refusal.class, refused -> otherwise);
  }
}
