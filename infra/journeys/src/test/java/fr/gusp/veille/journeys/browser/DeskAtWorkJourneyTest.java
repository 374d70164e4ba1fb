package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.gusp.veille.journeys.identity.Partner;
import fr.gusp.veille.journeys.ledger.Door;
import fr.gusp.veille.journeys.ledger.Filing;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Keys, saved views, lots, two people on one dossier, a text that survives: rules D03 to D23. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskAtWorkJourneyTest {

  private static final int SOME = 8;
  private static final String QUEUE = "/file/ville-lens?etat=oriente";
  private static final String ROWS = "#liste tbody tr";
  private static final String LINKS = ROWS + " th a";

  private static RunningProduct product;
  private static Browsers browsers;
  private static Page desk;
  private final Eyes eyes = new Eyes();

  @BeforeAll
  static void start(@TempDir Path home) {
    product = new RunningProduct(home.resolve("data"));
    browsers = new Browsers();
    someAreFiled(product.door());
    desk = browsers.desk(product.address());
    desk.navigate(QUEUE);
    SignIn.as(desk, "ville");
    desk.locator(ROWS).nth(SOME - 1).waitFor();
  }

  @AfterAll
  static void stop() {
    browsers.close();
    product.close();
  }

  @Test
  @Order(1)
  void singleKeysActUntilSwitchedOffOnAnyComputer() {
    desk.navigate(QUEUE);
    desk.keyboard().press("?");
    assertThat(desk.locator("dialog[open]")).containsText("prendre en charge");
    eyes.look(desk, "60-raccourcis");
    desk.keyboard().press("Escape");
    desk.keyboard().press("j");
    assertThat(desk.locator(LINKS).first()).isFocused();
    desk.keyboard().press("r");
    assertThat(desk.locator("[name=reason]").first()).isFocused();
    desk.keyboard().press("?");
    assertThat(desk.locator("dialog[open]")).hasCount(0);

    desk.locator(LINKS).first().focus();
    desk.keyboard().press("p");
    assertThat(desk.locator(ROWS)).hasCount(SOME - 1);

    desk.navigate("/raccourcis");
    desk.getByText("Couper les raccourcis").click();
    assertThat(desk.locator("main")).containsText("coupés");
    Page elsewhere = browsers.desk(product.address());
    elsewhere.navigate(QUEUE);
    SignIn.as(elsewhere, "ville");
    elsewhere.locator(ROWS).first().waitFor();
    elsewhere.keyboard().press("p");
    elsewhere.keyboard().press("?");
    assertThat(elsewhere.locator("dialog[open]")).hasCount(0);
    assertThat(elsewhere.locator(ROWS)).hasCount(SOME - 1);
  }

  @Test
  @Order(2)
  void viewIsSavedUnderANameAndFoundAgain() {
    desk.navigate("/file/ville-lens?nature=depot-sauvage&tri=-numero");
    desk.getByText("Enregistrer cette vue").click();
    desk.locator("#vue-nom").fill("Dépôts récents");
    desk.locator("#vues-enregistrees button").click();
    assertThat(desk.locator("main h2")).containsText("Dépôts récents");
    eyes.look(desk, "61-vues");
    desk.navigate("/file/ville-lens");
    desk.getByText("Dépôts récents").click();
    assertThat(desk.locator("[aria-sort=descending]")).containsText("Numéro");
  }

  @Test
  @Order(3)
  void textInProgressSurvivesAClosedTab() {
    desk.navigate(QUEUE);
    String dossier = desk.locator(LINKS).first().getAttribute("href");
    desk.navigate(dossier);
    desk.locator("summary", new Page.LocatorOptions().setHasText("Renvoyer")).click();
    desk.locator("form[action$=decline] textarea").fill("La parcelle est");
    Page again = desk.context().newPage();
    again.navigate(dossier);
    assertThat(again.locator("form[action$=decline] textarea")).hasValue("La parcelle est");
    again.locator("summary", new Page.LocatorOptions().setHasText("Renvoyer")).click();
    again.locator("form[action$=decline] select[name=reason]").selectOption("non-retrouve");
    again.locator("form[action$=decline] button").click();
    assertThat(again.locator("#fait")).containsText("renvoyé");
    again.navigate(dossier);
    assertThat(
            (Integer)
                again.evaluate(
                    "Object.keys(localStorage).filter(k => k.includes('brouillon')).length"))
        .isZero();
    again.close();
  }

  @Test
  @Order(4)
  void twoEditorsHearOfEachOtherAndAStaleSaveShowsBothVersions() {
    desk.navigate(QUEUE);
    String dossier = desk.locator(LINKS).first().getAttribute("href");
    desk.navigate(dossier);
    desk.locator("summary", new Page.LocatorOptions().setHasText("Renvoyer")).click();
    desk.locator("form[action$=decline] textarea").fill("Pas notre parcelle");
    Page coordination = browsers.desk(product.address());
    coordination.navigate(dossier);
    SignIn.as(coordination, "coordination");
    assertThat(coordination.locator(".presence")).containsText("écrit dans ce dossier");
    eyes.look(coordination, "62-presence");

    Page colleague = desk.context().newPage();
    colleague.navigate(dossier);
    colleague.getByText("Prendre en charge").click();
    assertThat(colleague.locator("#fait")).containsText("pris en charge");
    desk.locator("form[action$=decline] select[name=reason]").selectOption("non-retrouve");
    desk.locator("form[action$=decline] button").click();
    assertThat(desk.locator("main [role=alert]")).containsText("Ce qui a changé depuis");
    assertThat(desk.locator("main [role=alert]")).containsText("Pas notre parcelle");
    eyes.look(desk, "63-deux-versions");
  }

  @Test
  @Order(5)
  void changeIsMarkedWhereItStandsAndTheListStays() {
    desk.navigate(QUEUE);
    int shown = desk.locator(ROWS).count();
    String dossier = desk.locator(LINKS).first().getAttribute("href");
    Page colleague = desk.context().newPage();
    colleague.navigate(dossier);
    colleague.getByText("Prendre en charge").click();
    assertThat(colleague.locator("#fait")).containsText("pris en charge");
    assertThat(desk.locator(ROWS).first()).containsText("Modifié");
    assertThat(desk.locator(".live-bar")).containsText("1 changement depuis");
    assertThat(desk.locator(ROWS)).hasCount(shown);
    colleague.close();
  }

  @Test
  @Order(7)
  void pageLooksOnceAMinuteWhereTheStreamIsBlocked() {
    Page blocked = browsers.desk(product.address());
    blocked.route("**/api/v1/stream**", Route::abort);
    blocked.clock().install();
    blocked.navigate(QUEUE);
    SignIn.as(blocked, "ville");
    assertThat(blocked.locator("#liste")).containsText("Aucun dossier");
    assertThat(product.door().file(filing(UUID.randomUUID())).join().statusCode()).isEqualTo(201);
    awaitQueue(product.door(), 1);
    blocked.clock().fastForward(61_000);
    assertThat(blocked.locator(".live-bar")).containsText("La page a pu changer");
  }

  @Test
  @Order(6)
  void lotIsLookedAtThenDoneOneByOne() {
    desk.navigate(QUEUE);
    int left = desk.locator(ROWS).count();
    desk.getByLabel("Toute la page", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(desk.locator("#lot [role=status]")).containsText(left + " cochés");
    desk.getByText("Les cochés").click();
    assertThat(desk.locator("h1")).containsText("Prendre en charge : " + left);
    eyes.look(desk, "64-lot-apercu");
    desk.locator("main form .btn-primary").click();
    assertThat(desk.locator("h1")).containsText(left + " faits, 0 refusé");
    eyes.look(desk, "65-lot-resultat");
    desk.getByText("Revenir à la liste").click();
    assertThat(desk.locator("#liste")).containsText("Aucun dossier");
    assertThat(eyes.findings()).isEmpty();
  }

  private static void someAreFiled(Door door) {
    for (int i = 0; i < SOME; i++) {
      assertThat(door.file(filing(UUID.randomUUID())).join().statusCode()).isEqualTo(201);
    }
    awaitQueue(door, SOME);
  }

  private static void awaitQueue(Door door, int wanted) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                door.read("/api/v1/queues/ville-lens?state=oriente", Partner.DEMO_VILLE)
                    .join()
                    .body()
                    .contains("\"total\":" + wanted));
  }

  private static Filing filing(UUID id) {
    String body =
        """
        {"nature":"depot-sauvage","subNature":"encombrants","quartier":"lens-cite-12-14",\
        "place":"place Cauchy","landStatus":"public-communal","observedAt":"%s"}\
        """
            .formatted(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(5).withNano(0));
    return new Filing(id, Partner.DEMO_GARDIEN, "lens-cite-12-14", body);
  }
}
