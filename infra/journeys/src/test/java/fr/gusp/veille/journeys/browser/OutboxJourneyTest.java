package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits on a phone: closed in one act, refused and corrected, sent once whatever happens. */
class OutboxJourneyTest {

  private static final String FILINGS = "**/api/v1/reports/*";

  private static RunningProduct product;
  private static Browsers browsers;
  private final Eyes eyes = new Eyes();
  private PhoneInHand gardien;
  private Page page;
  private int before;

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

  @BeforeEach
  void aGardienSignsInAndLosesTheNetwork() {
    before = product.store().reports().size();
    gardien = new PhoneInHand(browsers.phone(product.address()));
    page = gardien.page();
    gardien.openAndSignIn("gardien");
    gardien.untilItKeepsItsShell();
    page.context().setOffline(true);
    page.reload();
  }

  @AfterEach
  void nothingHurtsTheEyes() {
    page.context().close();
    assertThat(eyes.findings()).isEmpty();
  }

  @Test
  void whatOneSolvedOneselfIsClosedInOneAct() {
    gardien.fileSolved("rue Cook");
    eyes.look(page, "50-app-traite-par-moi");
    gardien.send();
    assertThat(gardien.taps()).as("touches, with two photos").isLessThanOrEqualTo(5);

    page.context().setOffline(false);
    gardien.openMine();
    assertThat(gardien.reports()).hasCount(before + 1);
    assertThat(gardien.reports().first().locator(".badge")).hasAttribute("data-state", "verifie");
    gardien.reports().first().locator("a").tap();
    assertThat(page.locator(".photos li")).containsText(new String[] {"Avant", "Après"});
    eyes.look(page, "51-app-dossier-avant-apres");
  }

  @Test
  void aRefusalSaysWhyOnceAndIsCorrected() {
    gardien.fileDepotSauvage("rue Cook");
    gardien.send();
    page.route(FILINGS, route -> sendAsOf("2199-01-01T00:00:00+01:00", route));
    page.context().setOffline(false);
    gardien.openMine();
    assertThat(gardien.refused()).hasCount(1);
    Locator reason = gardien.refused().getByTestId("reason");
    assertThat(reason).containsText("futur");
    assertThat(reason.innerText().split("futur")).as("the reason, once").hasSize(2);
    eyes.look(page, "52-app-refuse");

    page.unroute(FILINGS);
    page.getByTestId("correct").tap();
    assertThat(page.getByTestId("place-chosen")).containsText("rue Cook");
    assertThat(page.getByTestId("photo-field").locator("img")).hasCount(1);
    eyes.look(page, "53-app-corriger");
    gardien.send();
    gardien.openMine();
    assertThat(gardien.reports()).hasCount(before + 1);
    assertThat(gardien.refused()).hasCount(0);
    assertThat(product.store().reports()).hasSize(before + 1);
  }

  @Test
  void twoTabsAndALostAnswerSendOnce() {
    Page other = page.context().newPage();
    other.navigate("/app#/mes");
    gardien.fileDepotSauvage("rue Cook");
    gardien.send();
    List<String> sent = new CopyOnWriteArrayList<>();
    page.context().route(FILINGS, route -> loseTheFirstAnswer(sent, route));
    page.context().setOffline(false);

    gardien.openMine();
    assertThat(gardien.reports()).hasCount(before + 1);
    assertThat(gardien.waiting()).hasCount(0);
    assertThat(other.getByTestId("counter")).hasText("Tout est envoyé");
    assertThat(sent).as("the lost one and its repetition").hasSize(2);
    assertThat(sent.get(0)).isEqualTo(sent.get(1));
    assertThat(product.store().reports()).hasSize(before + 1);
  }

  private static void loseTheFirstAnswer(List<String> sent, Route route) {
    boolean filing = route.request().method().equals("PUT");
    if (filing) {
      sent.add(route.request().url());
    }
    if (filing && sent.size() == 1) {
      assertThat(route.fetch().status()).isEqualTo(201);
      route.abort();
    } else {
      route.resume();
    }
  }

  private static void sendAsOf(String observedAt, Route route) {
    String body = route.request().postData();
    route.resume(
        body == null
            ? new Route.ResumeOptions()
            : new Route.ResumeOptions()
                .setPostData(
                    body.replaceFirst(
                        "\"observedAt\":\"[^\"]+\"", "\"observedAt\":\"" + observedAt + "\"")));
  }
}
