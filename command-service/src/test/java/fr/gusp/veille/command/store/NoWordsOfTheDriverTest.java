package fr.gusp.veille.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoWordsOfTheDriverTest {

  private final EventsWithoutSnapshots engine = new EventsWithoutSnapshots(builder());

  @ParameterizedTest(name = "state {0}, event {1}")
  @CsvSource({"23505, 0", "23505, 3", "53100, 0"})
  void failedAppendSaysNothingOfTheStatement(String state, long sequence) {
    SQLException told = new SQLException("INSERT … report_key … 'un canapé'", state);
    var event = new GenericDomainEventMessage<>("report", "stream", sequence, "payload");

    Throwable failure = catchThrowable(() -> engine.handlePersistenceException(told, event));

    assertThat(failure).isNotNull().hasNoCause();
    assertThat(failure.getMessage()).doesNotContain("canapé", "report_key", "INSERT");
  }

  private static JdbcEventStorageEngine.Builder builder() {
    JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
    builder
        .eventSerializer(new NamedEventSerializer())
        .snapshotSerializer(new NamedEventSerializer())
        .connectionProvider(() -> null)
        .transactionManager(NoTransactionManager.INSTANCE);
    return builder;
  }
}
