package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a stairwell without network: nothing typed is lost, and it leaves exactly once. */
class OfflineFilingJourneyTest {

  private static final String NOTHING_YET = "{\"items\":[],\"page\":1,\"pages\":1,\"total\":0}";

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
  void aFilingWithoutNetworkLeavesOnce() {
    PhoneInHand gardien = new PhoneInHand(browsers.phone(product.address()));
    Page page = gardien.page();
    List<String> sent = filingsSentFrom(page);
    gardien.openAndSignIn("gardien");
    gardien.untilItKeepsItsShell();

    page.context().setOffline(true);
    page.reload();
    gardien.fileDepotSauvage("rue Cook");
    gardien.send();
    eyes.look(page, "40-app-enregistre-sans-reseau");
    page.reload();
    gardien.openMine();
    assertThat(gardien.waiting()).hasCount(1);
    eyes.look(page, "41-app-a-envoyer");
    assertThat(product.store().reports()).isEmpty();

    product.kill();
    product.startAgain();
    AtomicInteger late = theListIsLate(page);
    page.context().setOffline(false);
    page.reload();
    signInAgainIfAsked(page);
    gardien.openMine();
    assertThat(gardien.reports()).hasCount(1);
    assertThat(gardien.waiting()).hasCount(0);
    assertThat(late.get()).as("late answers still to come").isNegative();
    page.reload();
    assertThat(gardien.reports()).hasCount(1);
    eyes.look(page, "42-app-envoye-au-retour");

    assertThat(product.store().reports()).extracting(UUID::toString).isSubsetOf(sent).hasSize(1);
    assertThat(sent).as("filings answered by the server").hasSize(1);
    assertThat(eyes.findings()).isEmpty();
  }

  /** The first answers of the list do not know of the report yet: reading is behind writing. */
  private static AtomicInteger theListIsLate(Page page) {
    AtomicInteger late = new AtomicInteger(2);
    page.route(
        "**/api/v1/reports/mine",
        route -> {
          if (late.getAndDecrement() > 0) {
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(NOTHING_YET));
          } else {
            route.resume();
          }
        });
    return late;
  }

  /** A session lives in the gateway's memory; the report waits on the phone meanwhile. */
  private void signInAgainIfAsked(Page page) {
    page.getByTestId("signed-out").or(page.getByTestId("report")).first().waitFor();
    if (page.getByTestId("signed-out").isVisible()) {
      eyes.look(page, "43-app-session-finie");
      page.getByTestId("signed-out").getByText("Se reconnecter").click();
      SignIn.as(page, "gardien");
      page.waitForURL("**/app*");
    }
  }

  /** Ids of the filings that a server answered, with 2xx, as seen from the browser. */
  private static List<String> filingsSentFrom(Page page) {
    List<String> ids = new CopyOnWriteArrayList<>();
    page.onRequestFinished(
        request -> {
          if (isFiling(request) && request.response() != null && request.response().ok()) {
            ids.add(request.url().substring(request.url().lastIndexOf('/') + 1));
          }
        });
    return ids;
  }

  private static boolean isFiling(Request request) {
    return request.method().equals("PUT") && request.url().contains("/api/v1/reports/");
  }
}
