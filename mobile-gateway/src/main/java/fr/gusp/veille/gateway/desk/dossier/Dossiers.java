package fr.gusp.veille.gateway.desk.dossier;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reads reports in their reader's name. */
@Component
public class Dossiers {

  private static final ParameterizedTypeReference<Dossier> DOSSIER =
      new ParameterizedTypeReference<>() {};
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(60);
  private static final int LOOKS = 20;

  private final QueryService query;

  Dossiers(QueryService query) {
    this.query = query;
  }

  public Mono<Dossier> one(Caller caller, UUID report) {
    return query.read(caller, DOSSIER, Map.of(), "reports", report.toString());
  }

  /**
   * Waits until screens show what was just decided, so that the page after an act is not the page
   * before it; gives up quietly after about a second.
   */
  public Mono<Void> awaitVersion(Caller caller, UUID report, long version) {
    return one(caller, report)
        .filter(dossier -> dossier.version() >= version)
        .switchIfEmpty(Mono.error(NotYet::new))
        .retryWhen(Retry.fixedDelay(LOOKS, BETWEEN_LOOKS).filter(NotYet.class::isInstance))
        .onErrorComplete()
        .then();
  }

  private static final class NotYet extends RuntimeException {}
}
