package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import fr.gusp.veille.journeys.identity.Partner;
import fr.gusp.veille.journeys.oracle.StoredEvent;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody else reported is confirmed with one touch, without network, and not filed twice.
 */
class SameThingJourneyTest {

  private static final String FILING =
      """
      {"nature":"depot-sauvage","quartier":"lens-cite-12-14","place":"rue Cook",\
      "description":"vu du bureau","observedAt":"%s","photos":[],"solvedOnTheSpot":false}""";

  private static RunningProduct product;
  private static Browsers browsers;
  private final Eyes eyes = new Eyes();

  @BeforeAll
  static void start(@TempDir Path home) {
    product = new RunningProduct(home.resolve("data"));
    browsers = new Browsers();
  }

  @AfterAll
  static void stop() {
    browsers.close();
    product.close();
  }

  @Test
  void itIsTheSameIsSaidWithoutNetwork() {
    UUID first = filedByTheVille();
    PhoneInHand gardien = new PhoneInHand(browsers.phone(product.address()));
    Page page = gardien.page();
    gardien.openAndSignIn("gardien");
    gardien.untilItKeepsItsShell();
    keepsWhatIsOpen(page);

    page.context().setOffline(true);
    page.reload();
    gardien.sayWhatAndWhere("rue Cook");
    assertThat(page.getByTestId("already")).containsText("Déjà signalé près d’ici");
    assertThat(page.getByTestId("already")).not().containsText("vu du bureau");
    eyes.look(page, "70-app-deja-signale");
    gardien.sayItIsTheSame();
    assertThat(gardien.taps()).isLessThanOrEqualTo(5);
    gardien.openMine();
    assertThat(gardien.waiting()).hasCount(1);

    page.context().setOffline(false);
    await().until(() -> confirmations().equals(List.of(first.toString())));
    assertThat(product.store().reports()).containsExactly(first);
    assertThat(eyes.findings()).isEmpty();
  }

  private static UUID filedByTheVille() {
    UUID report = UUID.randomUUID();
    String seen = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString();
    var answer =
        product
            .door()
            .put("/api/v1/reports/" + report, FILING.formatted(seen), Partner.DEMO_VILLE)
            .join();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return report;
  }

  /** The list of équipements is read after that of what is open, which is kept by then. */
  private static void keepsWhatIsOpen(Page page) {
    page.waitForResponse(
        response -> response.url().contains("/api/v1/assets/points") && response.ok(),
        page::reload);
  }

  private static List<String> confirmations() {
    return product.store().events().stream()
        .filter(event -> event.name().equals("report.confirmed.v1"))
        .map(StoredEvent::stream)
        .toList();
  }
}
