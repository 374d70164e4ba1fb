package fr.gusp.veille.command.store;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Axon's JDBC engine for streams that are short: no snapshot is looked for, which saves a query per
 * load.
 */
final class EventsWithoutSnapshots extends JdbcEventStorageEngine {

  EventsWithoutSnapshots(Builder builder) {
    super(builder);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
    return Stream.empty();
  }
}
