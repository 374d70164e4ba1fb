package fr.gusp.veille.journeys.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.journeys.identity.Partner;
import fr.gusp.veille.journeys.ledger.Filing;
import fr.gusp.veille.journeys.ledger.Filings;
import fr.gusp.veille.journeys.ledger.Ledger;
import fr.gusp.veille.journeys.machine.Scale;
import fr.gusp.veille.journeys.oracle.Store;
import fr.gusp.veille.journeys.oracle.Truth;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the one public door, with the token of a gardien's machine. */
class ProductUnderKillTest {

  private static final int AT_ONCE = 200;
  private static final int ANSWERED_BEFORE_THE_KILL = 40;
  private static final Duration CATCHING_UP = Duration.ofSeconds(30);
  private static final Filings FILINGS = new Filings(Scale.seed());
  private static final Ledger LEDGER = new Ledger();
  private static RunningProduct product;

  @BeforeAll
  static void start(@TempDir Path home) {
    product = new RunningProduct(home.resolve("data"));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void tenEqualFilingsAtOnceAreOneReport() {
    Filing filing = FILINGS.by(Partner.DEMO_GARDIEN);
    List<HttpResponse<String>> answers =
        Stream.generate(() -> product.door().file(filing)).limit(10).toList().stream()
            .map(CompletableFuture::join)
            .toList();
    LEDGER.file(product.door(), filing).join();

    assertThat(answers).extracting(HttpResponse::body).containsOnly(answers.get(0).body());
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(9);
  }

  @Test
  void killedAmongTwoHundredFilingsItForgetsNone() {
    List<CompletableFuture<Void>> underWay =
        Stream.generate(() -> FILINGS.by(Partner.DEMO_GARDIEN))
            .limit(AT_ONCE)
            .map(filing -> LEDGER.file(product.door(), filing))
            .toList();
    await().until(() -> LEDGER.promises().size() >= ANSWERED_BEFORE_THE_KILL);
    product.kill();
    underWay.forEach(CompletableFuture::join);
    product.startAgain();

    assertThat(product.store().reports()).containsAll(LEDGER.promises().keySet());
    await().atMost(CATCHING_UP).untilAsserted(ProductUnderKillTest::everyRetryIsAnswered);
    everythingIsThereOnce();
  }

  private static void everyRetryIsAnswered() {
    LEDGER.retryUnanswered(product.door());
    assertThat(LEDGER.withoutAnswer()).isEmpty();
  }

  private static void everythingIsThereOnce() {
    Truth truth = new Truth(LEDGER, product.door());
    await()
        .atMost(CATCHING_UP)
        .untilAsserted(() -> truth.dashboardsCountEachReportOnce(product.store()));
    Store store = product.store();
    assertThat(store.reports()).hasSameSizeAs(LEDGER.filings());
    truth.whatWasPromisedIsStored(store);
    truth.whatIsStoredIsRelayedInOrder(store, product.topic());
    truth.whatIsReadIsTheFoldOfTheEvents(store);
  }
}
