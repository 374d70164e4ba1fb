package fr.gusp.veille.command.store;

import fr.gusp.veille.command.failure.SqlState;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Axon's JDBC engine for streams that are short: no snapshot is looked for, which saves a query per
 * load.
 */
final class EventsWithoutSnapshots extends JdbcEventStorageEngine {

  private static final SQLStateResolver DUPLICATE = new SQLStateResolver("23505");

  EventsWithoutSnapshots(Builder builder) {
    super(builder);
  }

  /**
   * The driver's message holds the whole statement, words and key included: only the SQL state goes
   * on.
   */
  @Override
  protected void handlePersistenceException(Exception failure, EventMessage<?> failed) {
    if (!DUPLICATE.isDuplicateKeyViolation(failure)) {
      throw new EventStoreException("append failed: " + SqlState.of(failure));
    }
    if (failed instanceof DomainEventMessage<?> event && event.getSequenceNumber() > 0) {
      throw new ConcurrencyException("somebody else was faster");
    }
    throw new AggregateStreamCreationException("the stream exists");
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
    return Stream.empty();
  }
}
