package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.journeys.identity.Partner;
import fr.gusp.veille.journeys.oracle.StoredEvent;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two people walk one tour without network; when it is back, each sees what both saw. */
class TourOnTwoPhonesJourneyTest {

  private static final String PAVEMENTS = "Trottoirs et caniveaux propres";
  private static final String BINS = "Corbeilles vidées et en état";
  private static final String ROADWAY = "Chaussée sans trou dangereux";

  private static RunningProduct product;
  private static Browsers browsers;
  private final Eyes eyes = new Eyes();
  private final UUID tour = UUID.randomUUID();

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
  void whatBothSawIsThereOnce() {
    theCoordinationPlans();
    PhoneOnTour animateur = ready("animateur");
    PhoneOnTour gardien = ready("gardien");
    animateur.loseTheNetwork();
    gardien.loseTheNetwork();

    animateur.say(PAVEMENTS, "Conforme");
    animateur.fileToTreat(ROADWAY, "rue Cook");
    gardien.say(BINS, "Conforme");
    gardien.say(PAVEMENTS, "Sans objet");
    assertThat(animateur.progress()).containsText("2 points vus");
    assertThat(gardien.progress()).containsText("2 points vus");
    eyes.look(animateur.page(), "61-app-tour-sans-reseau");
    assertThat(checks()).isEmpty();

    animateur.findTheNetwork();
    gardien.findTheNetwork();
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(checks()).hasSize(4));
    eachPhoneShowsWhatBothSaw(animateur, gardien);
    theReportIsThereOnceAndKnowsItsTour();
    animateur.close("Ville de Lens", 3);
    eyes.look(animateur.page(), "63-app-tours-passes");
    assertThat(eyes.findings()).isEmpty();
  }

  private void theCoordinationPlans() {
    String body =
        """
        {"commandId":"%s","quartier":"lens-cite-12-14","secteurs":["ensemble"],"startsAt":"%s",
         "meetingPoint":"Devant la maison des projets",
         "participants":["ville-lens","maisons-et-cites"]}"""
            .formatted(UUID.randomUUID(), OffsetDateTime.now().plusDays(1).withNano(0));
    var answer =
        product.door().put("/api/v1/tours/" + tour, body, Partner.DEMO_COORDINATION).join();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private PhoneOnTour ready(String account) {
    PhoneInHand phone = new PhoneInHand(browsers.phone(product.address()));
    phone.openAndSignIn(account);
    phone.untilItKeepsItsShell();
    PhoneOnTour walker = new PhoneOnTour(phone.page(), tour);
    walker.prepare();
    eyes.look(phone.page(), "60-app-tours-" + account);
    return walker;
  }

  private void eachPhoneShowsWhatBothSaw(PhoneOnTour... phones) {
    for (PhoneOnTour phone : phones) {
      phone.readAgain();
      assertThat(phone.progress()).containsText("3 points vus");
      assertThat(phone.stateOf(BINS)).containsText("Conforme");
      assertThat(phone.stateOf(PAVEMENTS)).containsText("Sans objet");
      assertThat(phone.stateOf(ROADWAY)).containsText("À traiter");
    }
    eyes.look(phones[0].page(), "62-app-tour-a-deux");
  }

  private void theReportIsThereOnceAndKnowsItsTour() {
    List<StoredEvent> filed = named("report.filed.v1");
    assertThat(filed).hasSize(1);
    assertThat(filed.get(0).payload().path("tour").asString()).isEqualTo(tour.toString());
    assertThat(checks())
        .filteredOn(event -> event.payload().path("filed").isString())
        .singleElement()
        .matches(
            event -> event.payload().path("filed").equals(filed.get(0).payload().path("report")));
    String read =
        product.door().read("/api/v1/tours/" + tour, Partner.DEMO_COORDINATION).join().body();
    JsonNode view = JsonMapper.shared().readTree(read);
    assertThat(view.path("checks")).hasSize(3);
    assertThat(view.path("filed")).hasSize(1);
  }

  private static List<StoredEvent> checks() {
    return named("tour.point-checked.v1");
  }

  private static List<StoredEvent> named(String name) {
    return product.store().events().stream().filter(event -> event.name().equals(name)).toList();
  }
}
