package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import fr.gusp.veille.journeys.identity.Partner;
import fr.gusp.veille.journeys.ledger.Door;
import fr.gusp.veille.journeys.ledger.Filing;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk of the town answers ten dossiers without touching the mouse. */
class TenDossiersByKeyboardJourneyTest {

  private static final int TEN = 10;
  private static final int FARTHEST = 80;
  private static final String FOCUS_IN_LIST =
      "() => document.activeElement?.matches('#liste tbody th a') ?? false";

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
  void tenDossiersAreAnsweredByKeyboard() {
    theGardienFilesTen(product.door());
    Page desk = browsers.desk(product.address());
    desk.navigate("/file/ville-lens?etat=oriente");
    SignIn.as(desk, "ville");
    desk.locator("#liste tbody tr").nth(TEN - 1).waitFor();
    eyes.look(desk, "50-file-a-repondre");

    tabTo(desk, FOCUS_IN_LIST);
    List<String> answered = new ArrayList<>();
    for (int left = TEN; left > 0; left--) {
      String number = focused(desk);
      answered.add(number);
      if (left % 4 == 0) {
        decline(desk);
      } else {
        accept(desk);
      }
      assertThat(desk.locator("#fait")).containsText(number);
      assertThat(desk.locator("#liste tbody tr")).hasCount(left - 1);
      if (left > 1) {
        desk.waitForFunction(FOCUS_IN_LIST);
      }
      if (left == TEN - 1) {
        eyes.look(desk, "51-file-apres-une-reponse");
        refocus(desk);
      }
    }
    assertThat(answered).doesNotHaveDuplicates().hasSize(TEN);
    assertThat(desk.locator("#liste")).containsText("Aucun dossier");
    assertThat(desk.locator("#fait [role=status]")).isFocused();
    eyes.look(desk, "52-file-repondue");
    desk.navigate("/");
    assertThat(desk.locator(".figures")).containsText("8 en charge");
    eyes.look(desk, "53-accueil-guichet");
    assertThat(eyes.findings()).isEmpty();
  }

  private static void accept(Page desk) {
    tabTo(desk, onButton("Prendre en charge"));
    desk.keyboard().press("Enter");
  }

  private static void decline(Page desk) {
    tabTo(desk, "() => document.activeElement?.matches('summary') ?? false");
    desk.keyboard().press("Enter");
    tabTo(desk, "() => document.activeElement?.name === 'reason'");
    desk.keyboard().type("Non retrouv");
    tabTo(desk, onButton("Renvoyer à la coordination"));
    desk.keyboard().press("Enter");
  }

  private static String onButton(String words) {
    return "() => document.activeElement?.textContent.trim() === '" + words + "'";
  }

  private static String focused(Page desk) {
    return (String) desk.evaluate("document.activeElement.textContent.trim()");
  }

  /** Looking resizes the window; the clerk goes on where the focus was. */
  private static void refocus(Page desk) {
    if (!(Boolean) desk.evaluate(FOCUS_IN_LIST)) {
      tabTo(desk, FOCUS_IN_LIST);
    }
  }

  private static void tabTo(Page desk, String reached) {
    for (int i = 0; i < FARTHEST; i++) {
      if ((Boolean) desk.evaluate(reached)) {
        return;
      }
      desk.keyboard().press("Tab");
    }
    throw new AssertionError("not reached by Tab: " + reached);
  }

  private static void theGardienFilesTen(Door door) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < TEN; i++) {
      UUID id = UUID.randomUUID();
      ids.add(id);
      assertThat(door.file(filing(id)).join().statusCode()).isEqualTo(201);
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              String queue =
                  door.read("/api/v1/queues/ville-lens?state=oriente", Partner.DEMO_VILLE)
                      .join()
                      .body();
              return ids.stream().allMatch(id -> queue.contains(id.toString()));
            });
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
