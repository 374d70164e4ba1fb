package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.figures.Definitions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Computes the frozen figures of a session again, by the definitions of their day; nothing is
 * proved where that fails, nor where these are none of ours.
 */
@Component
class Proof {

  private static final Logger LOG = LoggerFactory.getLogger(Proof.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ObjectProvider<RecomputeFigures> figures;

  Proof(ObjectProvider<RecomputeFigures> figures) {
    this.figures = figures;
  }

  /** Their fingerprint now; empty where none were frozen or they cannot be computed. */
  Mono<String> of(Session session) {
    QuartierId quartier = session.planned().quartier();
    Session.Frozen frozen = session.frozen();
    return quartier == null || frozen == null || definedOtherwise(frozen.figures())
        ? Mono.empty()
        : again(session, quartier, frozen.figures());
  }

  private static boolean definedOtherwise(FiguresFrozen frozen) {
    return Definitions.numbered(frozen.definitions()).isEmpty();
  }

  private Mono<String> again(Session session, QuartierId quartier, FiguresFrozen frozen) {
    return Mono.justOrEmpty(figures.getIfAvailable())
        .flatMap(
            compute ->
                compute.fingerprint(
                    quartier,
                    session.planned().month(),
                    frozen.instant(),
                    frozen.position(),
                    frozen.definitions()))
        .timeout(PATIENCE)
        .onErrorResume(
            failed -> {
              LOG.error(
                  "Frozen figures of session {} cannot be computed again: {}",
                  session.planned().session(),
                  failed.getClass().getSimpleName());
              return Mono.empty();
            });
  }
}
