package fr.gusp.veille.journeys.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.journeys.identity.Partner;
import fr.gusp.veille.journeys.identity.Quartier;
import fr.gusp.veille.journeys.ledger.Door;
import fr.gusp.veille.journeys.ledger.Filing;
import fr.gusp.veille.journeys.ledger.Ledger;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must hold after any fault (DESIGN §5), each sentence one check. */
public final class Truth {

  private final Ledger ledger;
  private final Door door;

  public Truth(Ledger ledger, Door door) {
    this.ledger = ledger;
    this.door = door;
  }

  /** Ledger ⊆ store, and nothing stored that nobody asked for. */
  public void whatWasPromisedIsStored(Store store) {
    assertThat(store.reports()).containsAll(ledger.promises().keySet());
    assertThat(store.commands()).containsAll(ledger.promisesOfActs().keySet());
    Map<UUID, List<StoredEvent>> stored = store.byReport();
    ledger
        .promisesOfActs()
        .forEach(
            (command, promise) -> {
              UUID report = ledger.acts().get(command).report();
              assertThat(Standing.of(stored.get(report)).version())
                  .isGreaterThanOrEqualTo(promise.version());
            });
    assertThat(ledger.filings()).extracting(Filing::id).containsAll(store.reports());
  }

  /** Store = relayed as sets, and per key in strict order, repetitions aside. */
  public void whatIsStoredIsRelayedInOrder(Store store, List<Relayed> topic) {
    assertThat(topic.stream().map(Relayed::id).collect(Collectors.toSet()))
        .isEqualTo(store.events().stream().map(StoredEvent::id).collect(Collectors.toSet()));
    Set<String> seen = new LinkedHashSet<>();
    Map<String, Long> last = new HashMap<>();
    for (Relayed each : topic) {
      if (seen.add(each.id())) {
        assertThat(each.sequence())
            .as("next of %s", each.key())
            .isEqualTo(last.getOrDefault(each.key(), -1L) + 1);
        last.put(each.key(), each.sequence());
      }
    }
  }

  /** State, holder and version of every report, as the API says, are the fold of its events. */
  public void whatIsReadIsTheFoldOfTheEvents(Store store) {
    Map<UUID, Standing> expected = new LinkedHashMap<>();
    store.byReport().forEach((report, events) -> expected.put(report, Standing.of(events)));
    assertThat(read(expected.keySet())).isEqualTo(expected);
  }

  /** The dashboards' « filed » are the filings in the store, each once. */
  public void dashboardsCountEachReportOnce(Store store) {
    assertThat(filedOnDashboards()).isEqualTo(store.filedByQuartier());
  }

  /** By quartier, without those that have none. */
  public Map<String, Long> filedOnDashboards() {
    return Arrays.stream(Quartier.values())
        .map(Quartier::id)
        .collect(Collectors.toMap(id -> id, this::filedIn))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private long filedIn(String quartier) {
    var answer =
        door.read("/api/v1/quartiers/" + quartier + "/dashboard", Partner.DEMO_COORDINATION).join();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer).path("filed").asLong(-1);
  }

  private Map<UUID, Standing> read(Set<UUID> reports) {
    Map<UUID, Partner> reporters =
        ledger.filings().stream().collect(Collectors.toMap(Filing::id, Filing::reporter));
    Map<UUID, CompletableFuture<HttpResponse<String>>> asked = new LinkedHashMap<>();
    Map<UUID, Standing> read = new LinkedHashMap<>();
    for (UUID report : reports) {
      Partner reporter = Objects.requireNonNull(reporters.get(report));
      asked.put(report, door.read("/api/v1/reports/" + report, reporter));
      if (asked.size() == 50) {
        collect(asked, read);
      }
    }
    collect(asked, read);
    return read;
  }

  private static void collect(
      Map<UUID, CompletableFuture<HttpResponse<String>>> asked, Map<UUID, Standing> read) {
    asked.forEach((report, answer) -> read.put(report, standing(answer.join())));
    asked.clear();
  }

  private static Standing standing(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      return new Standing("HTTP " + answer.statusCode(), answer.body(), -1);
    }
    JsonNode report = json(answer);
    return new Standing(
        report.path("state").asString(),
        report.path("holder").path("id").asString(Standing.NOBODY),
        report.path("version").asLong(-1));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
