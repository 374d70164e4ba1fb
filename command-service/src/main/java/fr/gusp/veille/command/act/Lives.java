package fr.gusp.veille.command.act;

import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Finds what an act is about, or makes room for something new. */
@Component
class Lives {

  private final EventStore store;
  private final Map<Class<?>, EventSourcingRepository<?>> repositories = new ConcurrentHashMap<>();

  Lives(EventStore store) {
    this.store = store;
  }

  <S, E extends VeilleEvent> Aggregate<? extends Life<S, E>> open(Command<S, E> command) {
    return command.begins() ? begin(command.kind()) : load(command.kind(), command.stream());
  }

  /** Another thing of the kind that a command is about. */
  <S, E extends VeilleEvent> Aggregate<? extends Life<S, E>> other(
      Command<S, E> command, UUID subject) {
    return load(command.kind(), command.kind().stream(subject));
  }

  /** The place of its last event in its stream, or -1 where there is none. */
  static long version(Aggregate<?> life) {
    return life.version() == null ? -1 : life.version();
  }

  private <L extends Life<?, ?>> Aggregate<L> load(Kind<L> kind, String stream) {
    try {
      return repository(kind).load(stream);
    } catch (AggregateNotFoundException nothing) {
      Rule.check(kind.itExists());
      throw nothing;
    }
  }

  private <L extends Life<?, ?>> Aggregate<L> begin(Kind<L> kind) {
    try {
      return repository(kind).newInstance(kind.begin()::get);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }

  /** Of the one repository per kind: its type parameter is the key it is found by. */
  @SuppressWarnings("unchecked")
  private <L extends Life<?, ?>> EventSourcingRepository<L> repository(Kind<L> kind) {
    return (EventSourcingRepository<L>)
        repositories.computeIfAbsent(
            kind.type(), type -> EventSourcingRepository.builder(type).eventStore(store).build());
  }
}
