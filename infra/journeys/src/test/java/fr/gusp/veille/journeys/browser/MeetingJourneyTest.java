package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.gusp.veille.journeys.identity.Partner;
import fr.gusp.veille.journeys.ledger.Filings;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comité de proximité: its figures are opened, frozen, and proved equal after later events. */
class MeetingJourneyTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final YearMonth MONTH = YearMonth.now(PARIS);
  private static final int BEFORE = 3;
  private static final String QUARTIER = "lens-cite-12-14";

  private static RunningProduct product;
  private static Browsers browsers;
  private final Eyes eyes = new Eyes();
  private final Filings filings = new Filings(20_261_105);

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
  void frozenFiguresStayEqualWhateverComesAfter() {
    for (int filed = 0; filed < BEFORE; filed++) {
      somebodyFiles();
    }
    Page desk = browsers.desk(product.address());
    desk.navigate("/seances");
    SignIn.as(desk, "coordination");
    planASession(desk);
    openOneFigure(desk);
    freeze(desk);
    decide(desk);
    laterEventsChangeTheMonthButNotTheSession(desk);
    showOnAWallAndPrint(desk);
    close(desk);
    assertThat(eyes.findings()).isEmpty();
  }

  private void planASession(Page desk) {
    desk.getByRole(AriaRole.HEADING, named("Séances du comité de proximité")).waitFor();
    eyes.look(desk, "70-seances");
    desk.getByLabel("Quartier de la séance à prévoir").selectOption(QUARTIER);
    button(desk, "Prévoir une séance").click();
    desk.getByLabel("Mois à relire").selectOption(MONTH.toString());
    desk.getByLabel("Jour de la séance").fill(LocalDate.now(PARIS).plusDays(3).toString());
    desk.getByLabel("Ville de Lens").check();
    eyes.look(desk, "71-seance-prevoir");
    button(desk, "Prévoir la séance").click();
    assertThat(desk.getByRole(AriaRole.STATUS)).containsText("La séance est prévue");
    eyes.look(desk, "72-seance-prevue");
  }

  /** The list has as many lines as the figure says. */
  private void openOneFigure(Page desk) {
    link(desk, "Ouvrir la revue").click();
    Locator filed = desk.locator(".measure").filter(having("Déposés")).first();
    assertThat(filed.locator("h3 strong")).hasText("" + BEFORE);
    eyes.look(desk, "73-revue");
    filed.getByRole(AriaRole.LINK).first().click();
    assertThat(desk.locator("#lignes tbody tr")).hasCount(BEFORE);
    eyes.look(desk, "74-revue-deposes");
    desk.goBack();
    desk.getByRole(AriaRole.LINK, named("La séance")).click();
  }

  private void freeze(Page desk) {
    button(desk, "Figer ces chiffres").click();
    assertThat(desk.locator(".proof").first()).containsText("recalculés à l’instant, identiques");
    eyes.look(desk, "75-seance-chiffres-figes");
  }

  private void decide(Page desk) {
    String number = desk.locator(".agenda .number").first().innerText();
    desk.getByLabel("Ce qui est décidé").fill("Poser deux potelets au débouché de la rue");
    desk.getByLabel("Qui s’en charge").selectOption("ville-lens");
    desk.getByLabel("Dossiers concernés").fill("LENS-1999-00001");
    button(desk, "Enregistrer la décision").click();
    assertThat(desk.getByRole(AriaRole.ALERT).first()).containsText("LENS-1999-00001");
    assertThat(desk.getByLabel("Ce qui est décidé"))
        .hasValue("Poser deux potelets au débouché de la rue");
    eyes.look(desk, "76-seance-decision-refusee");
    desk.getByLabel("Dossiers concernés").fill(number);
    button(desk, "Enregistrer la décision").click();
    assertThat(desk.locator(".decision")).containsText("Poser deux potelets");
    assertThat(desk.locator(".decision")).containsText(number);
    eyes.look(desk, "77-seance-decision");
  }

  private void laterEventsChangeTheMonthButNotTheSession(Page desk) {
    String session = desk.url().replaceFirst("\\?.*", "");
    somebodyFiles();
    await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              desk.navigate("/quartiers/" + QUARTIER + "/revue?mois=" + MONTH);
              return filed(desk).equals("" + (BEFORE + 1));
            });
    desk.navigate(session);
    assertThat(filed(desk)).isEqualTo("" + BEFORE);
    assertThat(desk.locator(".proof").first()).containsText("recalculés à l’instant, identiques");
  }

  private void showOnAWallAndPrint(Page desk) {
    String session = desk.url();
    link(desk, "Projeter").click();
    desk.locator("#ecran-1").waitFor();
    eyes.look(desk, "78-projection");
    desk.keyboard().press("ArrowRight");
    assertThat(desk).hasURL(java.util.regex.Pattern.compile(".*#ecran-2$"));
    assertThat(desk.locator("#ecran-2 .measure").first()).isInViewport();
    var paper = desk.request().get(session + ".pdf");
    assertThat(paper.status()).isEqualTo(200);
    assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    desk.navigate(session);
  }

  private void close(Page desk) {
    desk.getByLabel("Note pour le compte-rendu").fill("Rendez-vous rue Cook la semaine prochaine.");
    button(desk, "Clore la séance").click();
    assertThat(desk.getByRole(AriaRole.STATUS).first()).containsText("La séance est close");
    assertThat(button(desk, "Clore la séance")).hasCount(0);
    eyes.look(desk, "79-seance-close");
  }

  private void somebodyFiles() {
    assertThat(product.door().file(filings.by(Partner.DEMO_GARDIEN)).join().statusCode())
        .isEqualTo(201);
  }

  private static String filed(Page desk) {
    return desk.locator(".measure")
        .filter(having("Déposés"))
        .first()
        .locator("h3 strong")
        .innerText();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
