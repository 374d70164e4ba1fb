package fr.gusp.veille.journeys.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.journeys.ledger.Ledger;
import fr.gusp.veille.journeys.ledger.Load;
import fr.gusp.veille.journeys.ledger.Work;
import fr.gusp.veille.journeys.machine.Scale;
import fr.gusp.veille.journeys.oracle.Store;
import fr.gusp.veille.journeys.oracle.Truth;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * DESIGN §5: any process dies at any moment, again and again over the same data. Repeat a run with
 * {@code -Djourneys.seed=}; {@code mvn verify -P long} turns a hundred times.
 */
class FaultLoopTest {

  private static final int PER_SECOND = 10;
  private static final Duration CATCHING_UP = Duration.ofSeconds(60);
  private static final long SEED = Scale.seed();
  private static final Random CHANCE = new Random(SEED);
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
  void whateverDiesNothingPromisedIsLost() throws InterruptedException {
    System.out.println("fault loop, seed " + SEED);
    for (int turn = 1; turn <= Scale.iterations(); turn++) {
      String deaths = workWhileProcessesDie();
      everythingHoldsAgain("turn " + turn + " of seed " + SEED + ", killed: " + deaths);
      System.out.printf(
          "turn %d: killed %s; %d reports and %d acts promised%n",
          turn, deaths, LEDGER.promises().size(), LEDGER.promisesOfActs().size());
    }
  }

  private static String workWhileProcessesDie() throws InterruptedException {
    Work work = new Work(product.door(), LEDGER, CHANCE.nextLong());
    StringBuilder deaths = new StringBuilder();
    try (Load load = Load.of(work::one, PER_SECOND)) {
      for (int left = 1 + CHANCE.nextInt(2); left > 0 && product.alive(); left--) {
        load.during(Duration.ofMillis(500 + CHANCE.nextInt(2_500)));
        Victim victim = Victim.values()[CHANCE.nextInt(Victim.values().length)];
        victim.kill(product);
        deaths.append(victim).append(' ');
      }
      load.during(Duration.ofMillis(CHANCE.nextInt(1_000)));
    }
    return deaths.toString();
  }

  private static void everythingHoldsAgain(String when) {
    if (product.alive()) {
      product.awaitCurrent();
    } else {
      product.startAgain();
    }
    assertThat(product.store().reports()).as(when).containsAll(LEDGER.promises().keySet());
    await(when).atMost(CATCHING_UP).untilAsserted(FaultLoopTest::everyFilingIsAnswered);
    Truth truth = new Truth(LEDGER, product.door());
    await(when)
        .atMost(CATCHING_UP)
        .ignoreExceptions()
        .untilAsserted(() -> truth.dashboardsCountEachReportOnce(product.store()));
    Store store = product.store();
    truth.whatWasPromisedIsStored(store);
    truth.whatIsStoredIsRelayedInOrder(store, product.topic());
    await(when)
        .atMost(CATCHING_UP)
        .untilAsserted(() -> truth.whatIsReadIsTheFoldOfTheEvents(product.store()));
  }

  private static void everyFilingIsAnswered() {
    LEDGER.retryUnanswered(product.door());
    assertThat(LEDGER.withoutAnswer()).isEmpty();
  }
}
