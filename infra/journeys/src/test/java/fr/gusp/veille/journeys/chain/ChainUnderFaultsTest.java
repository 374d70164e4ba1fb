package fr.gusp.veille.journeys.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.journeys.ledger.Filing;
import fr.gusp.veille.journeys.ledger.Ledger;
import fr.gusp.veille.journeys.ledger.Load;
import fr.gusp.veille.journeys.ledger.Promise;
import fr.gusp.veille.journeys.machine.Scale;
import fr.gusp.veille.journeys.oracle.Store;
import fr.gusp.veille.journeys.oracle.Truth;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One ledger for all faults, so that each also proves that the ones before left nothing behind. */
@DisplayName("While members file twenty reports a second")
class ChainUnderFaultsTest {

  private static final int PER_SECOND = 20;
  private static final Duration A_MOMENT = Duration.ofSeconds(2);
  private static final Duration CATCHING_UP = Duration.ofSeconds(60);
  private static final long SEED = Scale.seed();
  private static final Ledger LEDGER = new Ledger();
  private static Chain chain;

  @BeforeAll
  static void start(@TempDir Path home) {
    chain = new Chain(home);
  }

  @AfterAll
  static void stop() {
    chain.close();
  }

  @AfterEach
  void everythingArrivesOnce() {
    Truth truth = new Truth(LEDGER, chain.door());
    await("dashboards of seed " + SEED)
        .atMost(CATCHING_UP)
        .ignoreExceptions()
        .untilAsserted(() -> truth.dashboardsCountEachReportOnce(chain.store()));
    Store store = chain.store();
    truth.whatWasPromisedIsStored(store);
    truth.whatIsStoredIsRelayedInOrder(store, chain.topic());
    truth.whatIsReadIsTheFoldOfTheEvents(store);
  }

  @Test
  void filingGoesOnWhileTheBrokerIsAway() throws InterruptedException {
    try (Load load = load().during(A_MOMENT)) {
      chain.killBroker();
      load.during(Scale.outage());
      chain.startBrokerAgain();
      load.during(A_MOMENT);
    }
    everyFilingWasAnsweredAtOnce();
  }

  @Test
  void filingGoesOnWhileReadModelsAreAway() throws InterruptedException {
    try (Load load = load().during(A_MOMENT)) {
      chain.stopMongo();
      load.during(Scale.outage());
      chain.startMongoAgain();
      load.during(A_MOMENT);
    }
    everyFilingWasAnsweredAtOnce();
  }

  @Test
  void filingGoesOnWhileReadingIsKilled() throws InterruptedException {
    try (Load load = load().during(A_MOMENT)) {
      chain.killReading();
      load.during(A_MOMENT);
      chain.startReadingAgain();
      load.during(A_MOMENT);
    }
    everyFilingWasAnsweredAtOnce();
  }

  @Test
  void whatPostgresConfirmedSurvivesItsKill() throws InterruptedException {
    try (Load load = load().during(A_MOMENT)) {
      chain.killPostgres();
      load.during(A_MOMENT);
      chain.startPostgresAgain();
      load.during(A_MOMENT);
    }
    assertThat(chain.store().reports()).containsAll(LEDGER.promises().keySet());
    await().atMost(CATCHING_UP).untilAsserted(this::retriesGiveOneReportEach);
  }

  private void retriesGiveOneReportEach() {
    LEDGER.retryUnanswered(chain.door());
    assertThat(LEDGER.withoutAnswer()).isEmpty();
    assertThat(chain.store().reports())
        .hasSameSizeAs(LEDGER.filings())
        .containsAll(LEDGER.filings().stream().map(Filing::id).toList());
  }

  private static Load load() {
    return Load.filing(chain.door(), LEDGER, SEED + LEDGER.filings().size(), PER_SECOND);
  }

  private static void everyFilingWasAnsweredAtOnce() {
    assertThat(LEDGER.withoutAnswer()).isEmpty();
    assertThat(LEDGER.promises().values()).extracting(Promise::status).contains(201);
  }
}
