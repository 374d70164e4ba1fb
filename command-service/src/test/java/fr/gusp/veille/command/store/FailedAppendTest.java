package fr.gusp.veille.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.relay.SqlClient;
import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class FailedAppendTest {

  private static String database;
  private static RunningService service;

  @BeforeAll
  static void start() {
    database = Backends.emptyDatabase();
    service =
        RunningService.on(
            database, Backends.kafka().bootstrapServers(), "--gusp.relay.enabled=false");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void rollsBackWhateverWasWrittenWithIt() {
    UUID report = UUID.randomUUID();
    try (SqlClient somebody = SqlClient.on(database)) {
      somebody.append(report.toString(), 1, Instant.now());
      somebody.commit();
    }

    var answer =
        service.put(
            "api/v1/reports/" + report, TestIdentity.gardien(), Filings.encombrantsRueCook());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(count("handled_command WHERE command_id = ?", report)).isZero();
    assertThat(count("report_key WHERE report = ?", report)).isZero();
    assertThat(count("event WHERE stream = ?::text", report)).isEqualTo(1);
  }

  @Test
  void commandsRunInSpringTransactions() {
    assertThat(
            ReflectionTestUtils.getField(
                service.bean(AsynchronousCommandBus.class), "transactionManager"))
        .isInstanceOf(SpringTransactionManager.class)
        .isSameAs(service.bean(SpringTransactionManager.class));
  }

  private static long count(String what, UUID id) {
    Long found = service.jdbc().queryForObject("SELECT count(*) FROM " + what, Long.class, id);
    return found == null ? -1 : found;
  }
}
