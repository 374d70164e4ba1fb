package fr.gusp.veille.command.publication;

import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * One stream of whole versions. What is shipped is published as the next version if that very
 * content was never published as shipped before, so that a later edit by the coordination is not
 * undone by a restart.
 */
final class PublishedStream<E extends VeilleEvent> {

  /** The kind of such a stream in the store. */
  static final String KIND = "reference";

  private static final String SHIPPED = "shipped";

  private final EventStore store;
  private final Class<E> type;

  PublishedStream(EventStore store, Class<E> type) {
    this.store = store;
    this.type = type;
  }

  /**
   * The version in force, after publishing the shipped content if it is new.
   *
   * @param shipped makes the shipped content under a version number
   */
  E inForce(IntFunction<E> shipped) {
    E first = shipped.apply(1);
    String fingerprint = Fingerprint.of(EventJson.mapper().writeValueAsBytes(first));
    List<? extends DomainEventMessage<?>> published = read(first.stream());
    boolean known =
        published.stream().anyMatch(e -> fingerprint.equals(e.getMetaData().get(SHIPPED)));
    if (known) {
      return type.cast(published.get(published.size() - 1).getPayload());
    }
    E next = shipped.apply(published.size() + 1);
    store.publish(
        new GenericDomainEventMessage<>(
            KIND,
            next.stream(),
            published.size(),
            next,
            MetaData.from(Map.of(SHIPPED, fingerprint))));
    return next;
  }

  private List<? extends DomainEventMessage<?>> read(String stream) {
    Iterator<? extends DomainEventMessage<?>> events = store.readEvents(stream);
    return Lists.drain(events);
  }
}
