package fr.gusp.veille.command.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.gusp.veille.command.reference.ShippedReference;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PublishReferenceTest {

  private static final Map<String, Integer> ONE_OF_EACH =
      Map.of(
          "territory:call", 1,
          "territory:cabbalr", 1,
          "organisations", 1,
          "matrix:call", 1,
          "matrix:cabbalr", 1);

  private static final String KAFKA = Backends.kafka().bootstrapServers();
  private static final String NO_RELAY = "--gusp.relay.enabled=false";

  private static RunningService service;
  private static Map<String, Integer> publishedAtStart;

  @BeforeAll
  static void startTwice() {
    String database = Backends.emptyDatabase();
    RunningService.on(database, KAFKA, NO_RELAY).close();
    service = RunningService.on(database, KAFKA, NO_RELAY);
    publishedAtStart = versions(service);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void secondStartPublishesNothing() {
    assertThat(publishedAtStart).isEqualTo(ONE_OF_EACH);
  }

  @Test
  void publishedIsWhatTheChartersName() {
    assertThat(count("territory:%", "$.communes[*].quartiers[*]")).isEqualTo(6);
    assertThat(count("territory:%", "$..secteurs[*]")).isEqualTo(16);
    assertThat(count("territory:%", "$..places[*]")).isEqualTo(122);
    assertThat(count("organisations", "$.organisations[*]")).isEqualTo(64);
    assertThat(count("matrix:%", "$.rows[*]")).isEqualTo(163);
  }

  @Test
  void changedContentIsTheNextVersionAndStays() {
    TransactionTemplate transaction =
        new TransactionTemplate(service.bean(PlatformTransactionManager.class));
    OrganisationsPublished shipped = ShippedReference.load().organisations();
    var fewer = shipped.organisations().subList(0, 10);
    PublishedStream<OrganisationsPublished> stream =
        new PublishedStream<>(service.bean(EventStore.class), OrganisationsPublished.class);

    OrganisationsPublished changed =
        transaction.execute(
            status -> stream.inForce(version -> new OrganisationsPublished(version, fewer)));
    OrganisationsPublished afterRestart =
        transaction.execute(
            status ->
                stream.inForce(
                    version -> new OrganisationsPublished(version, shipped.organisations())));

    assertThat(changed).isEqualTo(new OrganisationsPublished(2, fewer));
    assertThat(afterRestart).isEqualTo(changed);
    assertThat(versions(service)).containsEntry("organisations", 2);
  }

  @Test
  void servicesThatStartTogetherPublishOnce() {
    String shared = Backends.emptyDatabase();
    List<RunningService> both =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(() -> RunningService.on(shared, KAFKA, NO_RELAY)))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(versions(both.get(0))).isEqualTo(ONE_OF_EACH);
    both.forEach(RunningService::close);
  }

  private static Map<String, Integer> versions(RunningService of) {
    return of
        .jdbc()
        .queryForList("SELECT stream FROM event WHERE stream_kind = 'reference'", String.class)
        .stream()
        .collect(Collectors.toMap(stream -> stream, stream -> 1, Integer::sum));
  }

  private static int count(String streams, String path) {
    return service
        .jdbc()
        .queryForList(
            "SELECT convert_from(payload, 'UTF8') FROM event WHERE stream LIKE ? AND sequence = 0",
            String.class,
            streams)
        .stream()
        .mapToInt(payload -> JsonPath.<List<Object>>read(payload, path).size())
        .sum();
  }
}
