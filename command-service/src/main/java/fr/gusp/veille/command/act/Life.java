package fr.gusp.veille.command.act;

import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** One thing as Axon sees it: an identity and its facts; everything else is plain state. */
public abstract class Life<S, E extends VeilleEvent> {

  @AggregateIdentifier private @Nullable String stream;
  private S state;
  private Instant recordedAt = Instant.EPOCH;

  protected Life(S beforeAnything) {
    this.state = beforeAnything;
  }

  /** What the next fact makes of the state before it. */
  @FunctionalInterface
  protected interface Fold<S, E> {
    S evolve(S before, E event, Instant recordedAt);
  }

  /** The answer to every act: JSON, the same each time for the same facts. */
  protected abstract String answer(S state, long version, Instant recordedAt);

  /** Takes a fact in; each kind hands its own facts here. */
  protected final void happened(E event, Instant at, Fold<S, E> fold) {
    stream = event.stream();
    recordedAt = at.truncatedTo(ChronoUnit.MILLIS);
    state = fold.evolve(state, event, recordedAt);
  }

  final S state() {
    return state;
  }

  final List<E> decide(Command<S, E> command, Circumstances here) {
    return command.decide(state, here);
  }

  final List<Echo<S, E>> echoes(Command<S, E> command, Circumstances here) {
    return command.echoes(state, here);
  }

  final List<E> decide(Echo<S, E> echo) {
    return echo.decide().apply(state);
  }

  final Optional<MatrixPublished> bringsIntoForce(Command<S, E> command, Circumstances here) {
    return command.bringsIntoForce(state, here);
  }

  final void record(List<E> decided, MetaData metaData) {
    decided.forEach(event -> AggregateLifecycle.apply(event, metaData));
  }

  final String answer(long version) {
    return answer(state, version, recordedAt);
  }
}
