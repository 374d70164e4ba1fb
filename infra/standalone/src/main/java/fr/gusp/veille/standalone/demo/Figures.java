package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.committee.freeze.FreezeFigures;
import fr.gusp.veille.command.committee.plan.PlanSession;
import fr.gusp.veille.command.relay.RelayStatus;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.query.committee.RecomputeFigures;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Freezes what the review says at that moment of the story: the last position recorded, and the
 * fingerprint that the query service computes once it has read up to there.
 */
final class Figures {

  private static final Duration PAUSE = Duration.ofMillis(25);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long TRIES = PATIENCE.dividedBy(PAUSE);

  private final RelayStatus recorded;
  private final Supplier<RecomputeFigures> review;
  private final Map<CommitteeSessionId, PlanSession> sessions;

  Figures(Story story, ApplicationContext command, Supplier<ApplicationContext> query) {
    this.recorded = command.getBean(RelayStatus.class);
    this.review = () -> query.get().getBean(RecomputeFigures.class);
    this.sessions =
        story.scenes().stream()
            .map(Scene::command)
            .filter(PlanSession.class::isInstance)
            .map(PlanSession.class::cast)
            .collect(Collectors.toMap(PlanSession::session, each -> each));
  }

  FreezeFigures found(FreezeFigures asked) {
    var session = Objects.requireNonNull(sessions.get(asked.session()));
    var quartier = Objects.requireNonNull(session.quartier());
    var position = recorded.head();
    var recompute = review.get();
    var fingerprint =
        Mono.defer(
                () ->
                    recompute.fingerprint(
                        quartier, session.month(), asked.instant(), position, asked.definitions()))
            .retryWhen(Retry.fixedDelay(TRIES, PAUSE))
            .block(PATIENCE);
    return new FreezeFigures(
        asked.session(),
        asked.instant(),
        position,
        Objects.requireNonNull(fingerprint),
        asked.definitions());
  }
}
