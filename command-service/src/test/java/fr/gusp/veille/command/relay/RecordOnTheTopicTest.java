package fr.gusp.veille.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import fr.gusp.veille.contract.catalogue.EventCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordOnTheTopicTest {

  private static final List<String> FREE_WORDS = List.of("canapé", "matelas", "mirabellier");

  private static RunningService service;
  private static String report;
  private static List<ConsumerRecord<String, byte[]>> records;

  @BeforeAll
  static void file() {
    service = RunningService.start();
    report = UUID.randomUUID().toString();
    String body = Filings.encombrantsRueCook().replace("rue Cook", "derrière le mirabellier");
    var answer = service.put("api/v1/reports/" + report, TestIdentity.gardien(), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    try (TopicTail topic = TopicTail.of(Backends.kafka().bootstrapServers())) {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(topic.read(report)).hasSize(2));
      records = topic.read(report);
    }
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void headersAreThoseOfACloudEvent() {
    List<Map<String, Object>> rows =
        service
            .jdbc()
            .queryForList("SELECT * FROM event WHERE stream = ? ORDER BY position", report);

    for (int n = 0; n < rows.size(); n++) {
      assertThat(headers(records.get(n))).isEqualTo(expected(rows.get(n)));
    }
    assertThat(rows).extracting(row -> row.get("sequence")).containsExactly(0L, 1L);
  }

  @Test
  void valueIsWhatWasStored() {
    List<byte[]> stored =
        service
            .jdbc()
            .queryForList(
                "SELECT payload FROM event WHERE stream = ? ORDER BY position",
                byte[].class,
                report);

    assertThat(records.stream().map(ConsumerRecord::value).toList())
        .usingElementComparator(Arrays::compare)
        .containsExactlyElementsOf(stored);
  }

  @Test
  void freeTextIsNowhereInClear() {
    assertThat(records)
        .allSatisfy(record -> assertThat(textOf(record.value())).doesNotContain(FREE_WORDS));
    assertThat(service.jdbc().queryForList(columns()))
        .isNotEmpty()
        .allSatisfy(
            column -> {
              String table = String.valueOf(column.get("table_name"));
              String name = String.valueOf(column.get("column_name"));
              assertThat(valuesOf(table, name)).as(table + "." + name).doesNotContain(FREE_WORDS);
            });
  }

  @Test
  void namesInTheStoreAreOurs() {
    assertThat(service.jdbc().queryForList("SELECT DISTINCT name FROM event", String.class))
        .isNotEmpty()
        .isSubsetOf(EventCatalogue.names());
  }

  private static Map<String, String> expected(Map<String, Object> row) {
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("ce_id", text(row, "id")),
            Map.entry("ce_source", "/veille/command"),
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_type", text(row, "name")),
            Map.entry("ce_time", text(row, "recorded_at")),
            Map.entry("ce_subject", report),
            Map.entry("ce_sequence", text(row, "sequence")),
            Map.entry("ce_position", text(row, "position")),
            Map.entry(
                "ce_actor",
                UUID.nameUUIDFromBytes("gardien".getBytes(StandardCharsets.UTF_8)).toString()),
            Map.entry("ce_actororganisation", "maisons-et-cites"),
            Map.entry("content-type", "application/json")));
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
    Map<String, String> all = new TreeMap<>();
    StreamSupport.stream(record.headers().spliterator(), false)
        .forEach(header -> all.put(header.key(), textOf(header.value())));
    return all;
  }

  private static String columns() {
    return "SELECT table_name, column_name FROM information_schema.columns"
        + " WHERE table_schema = 'public' AND data_type IN ('bytea', 'text', 'character varying')";
  }

  private static String valuesOf(String table, String column) {
    StringBuilder all = new StringBuilder();
    service
        .jdbc()
        .query(
            "SELECT " + column + " FROM " + table,
            row -> {
              byte[] value = row.getBytes(1);
              all.append(value == null ? "" : textOf(value)).append('\n');
            });
    return all.toString();
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  private static String textOf(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
