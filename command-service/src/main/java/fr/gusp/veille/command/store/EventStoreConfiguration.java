package fr.gusp.veille.command.store;

import fr.gusp.veille.command.publication.PublishReference;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.reference.ShippedReference;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon's JDBC store assembled by hand: no auto-configuration, no streaming processor, no snapshot
 * (docs/adr/0002).
 */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

  private static final int BATCH = 100;
  private static final String UNIQUE_VIOLATION = "23505";

  @Bean
  SpringTransactionManager axonTransactions(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  EventStorageEngine storageEngine(DataSource dataSource, SpringTransactionManager transactions) {
    NamedEventSerializer serializer = new NamedEventSerializer();
    JdbcEventStorageEngine.Builder engine = JdbcEventStorageEngine.builder();
    engine
        .schema(schema())
        .appendEvents(new AppendWithItsRecord())
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .connectionProvider(
            new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(dataSource)))
        .transactionManager(transactions)
        .persistenceExceptionResolver(new SQLStateResolver(UNIQUE_VIOLATION))
        .batchSize(BATCH)
        .finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
    return new EventsWithoutSnapshots(engine);
  }

  @Bean(destroyMethod = "shutDown")
  EmbeddedEventStore eventStore(EventStorageEngine engine, Clock clock) {
    GenericEventMessage.clock = clock;
    return EmbeddedEventStore.builder().storageEngine(engine).build();
  }

  @Bean
  ReferenceInForce referenceInForce(
      EventStore store,
      DataSource dataSource,
      PlatformTransactionManager transactions,
      FlywayMigrationInitializer migrated,
      @Value("${gusp.demonstration}") boolean demonstration) {
    PublishReference publication = new PublishReference(store, dataSource, transactions);
    ShippedReference shipped = ShippedReference.load();
    ReferenceInForce ofTheCharters = publication.publish(shipped);
    return demonstration ? publication.publish(shipped.withDemonstration()) : ofTheCharters;
  }

  static EventSchema schema() {
    return EventSchema.builder()
        .eventTable("event")
        .globalIndexColumn("position")
        .eventIdentifierColumn("id")
        .aggregateIdentifierColumn("stream")
        .sequenceNumberColumn("sequence")
        .typeColumn("stream_kind")
        .timestampColumn("recorded_at")
        .payloadTypeColumn("name")
        .payloadRevisionColumn("revision")
        .payloadColumn("payload")
        .metaDataColumn("metadata")
        .build();
  }
}
