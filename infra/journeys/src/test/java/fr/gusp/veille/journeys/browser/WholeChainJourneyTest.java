package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the street to the dashboard: a gardien, the town's desk, the gardien again, coordination.
 */
class WholeChainJourneyTest {

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
  void aDumpIsSeenAskedForClearedAndCounted() {
    PhoneInHand gardien = new PhoneInHand(browsers.phone(product.address()));
    String number = theGardienFiles(gardien);
    theTownAcceptsAndCompletes(number);
    theGardienSaysItIsSettled(gardien, number);
    theCoordinationSeesItOnTheDashboard(number);
    assertThat(eyes.findings()).isEmpty();
  }

  private String theGardienFiles(PhoneInHand gardien) {
    Page page = gardien.page();
    page.navigate("/app");
    page.getByTestId("sign-in").waitFor();
    eyes.look(page, "01-app-bienvenue");
    page.getByTestId("sign-in").click();
    page.getByLabel("Identifiant").waitFor();
    eyes.look(page, "02-connexion");
    SignIn.as(page, "gardien");
    page.getByTestId("nature-depot-sauvage").waitFor();
    eyes.look(page, "03-app-que-voyez-vous");
    gardien.fileDepotSauvage("place Cauchy");
    eyes.look(page, "04-app-depot-sauvage");
    gardien.send();
    assertThat(gardien.taps()).as("touches for a report with a photo").isLessThanOrEqualTo(5);
    assertThat(page.getByTestId("saved")).containsText("LENS-");
    eyes.look(page, "05-app-envoye");
    gardien.openMine();
    assertThat(gardien.reports()).hasCount(1);
    assertThat(gardien.reports().first()).containsText("Ville de Lens");
    eyes.look(page, "06-app-mes-signalements");
    return gardien.reports().locator(".number").first().innerText();
  }

  private void theTownAcceptsAndCompletes(String number) {
    Page desk = browsers.desk(product.address());
    desk.navigate("/");
    SignIn.as(desk, "ville");
    Locator row = desk.getByRole(AriaRole.ROW).filter(having(number));
    assertThat(row).containsText("place Cauchy");
    eyes.look(desk, "10-accueil-de-la-ville");
    row.getByRole(AriaRole.LINK).first().click();
    assertThat(desk.locator(".photos img")).hasCount(1);
    eyes.look(desk, "11-dossier-oriente");
    button(desk, "Prendre en charge").click();
    assertThat(desk.locator(".badge[data-state=pris-en-charge]").first()).isVisible();
    openDossier(desk, number);
    eyes.look(desk, "12-dossier-pris-en-charge");
    desk.getByText("Déclarer traité").first().click();
    desk.locator("#fait-dossier").fill("Matelas enlevés par la tournée du matin.");
    eyes.look(desk, "13-dossier-declarer-traite");
    button(desk, "Déclarer traité").click();
    openDossier(desk, number);
    assertThat(desk.locator(".badge[data-state=traite]").first()).isVisible();
    eyes.look(desk, "14-dossier-traite");
    desk.navigate("/aide");
    eyes.look(desk, "15-aide");
    desk.context().close();
  }

  private void theGardienSaysItIsSettled(PhoneInHand gardien, String number) {
    Page page = gardien.page();
    page.reload();
    assertThat(gardien.reports().first().locator(".badge")).hasAttribute("data-state", "traite");
    gardien.reports().first().getByRole(AriaRole.LINK).click();
    assertThat(page.getByTestId("timeline")).containsText("Matelas enlevés");
    eyes.look(page, "20-app-dossier-traite");
    page.getByTestId("act-verify").tap();
    reloadUntil(page, ".badge[data-state=verifie]");
    eyes.look(page, "21-app-dossier-verifie");
    page.navigate("/app#/telephone");
    assertThat(page.getByTestId("unsent")).containsText("Tout est envoyé");
    eyes.look(page, "22-app-telephone");
  }

  private void theCoordinationSeesItOnTheDashboard(String number) {
    Page desk = browsers.desk(product.address());
    desk.navigate("/");
    SignIn.as(desk, "coordination");
    desk.getByRole(AriaRole.HEADING, named("Coordination")).first().waitFor();
    eyes.look(desk, "30-accueil-coordination");
    desk.navigate("/file/call");
    eyes.look(desk, "31-file-de-l-agglomeration");
    desk.navigate("/signalements");
    assertThat(desk.getByRole(AriaRole.ROW).filter(having(number))).hasCount(1);
    eyes.look(desk, "32-signalements");
    desk.navigate("/signalements?vue=carte&quartier=lens-cite-12-14");
    assertThat(desk.locator(".leaflet-overlay-pane path").first()).isVisible();
    eyes.look(desk, "34-signalements-carte");
    desk.navigate("/signalements?texte=" + number);
    desk.getByRole(AriaRole.LINK, named(number)).click();
    desk.getByText("Version à imprimer").click();
    assertThat(desk.locator("h1")).containsText(number);
    eyes.look(desk, "35-dossier-a-imprimer");
    desk.navigate("/quartiers/lens-cite-12-14");
    assertThat(desk.locator(".figures")).containsText("1 vérifié");
    assertThat(desk.locator(".leaflet-overlay-pane path").first()).isVisible();
    assertThat(desk.locator("svg.chart .bar").first()).isAttached();
    eyes.look(desk, "33-tableau-de-bord");
    desk.context().close();
  }

  /** What a screen reads may be some milliseconds older than what it just sent. */
  private static void reloadUntil(Page page, String selector) {
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(500))
        .until(
            () -> {
              page.reload();
              page.getByTestId("timeline").waitFor();
              return page.locator(selector).count() > 0;
            });
  }

  private static void openDossier(Page desk, String number) {
    desk.navigate("/signalements?texte=" + number);
    desk.getByRole(AriaRole.LINK, named(number)).click();
    desk.getByText("Ce qui s’est passé").waitFor();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
