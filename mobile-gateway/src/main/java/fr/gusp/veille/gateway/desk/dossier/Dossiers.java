package fr.gusp.veille.gateway.desk.dossier;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Shown;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads reports in their reader's name. */
@Component
public class Dossiers {

  private static final ParameterizedTypeReference<Dossier> DOSSIER =
      new ParameterizedTypeReference<>() {};

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
    return Shown.await(one(caller, report), Dossier::version, version);
  }
}
