package fr.gusp.veille.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.gusp.veille.journeys.machine.Scale;
import fr.gusp.veille.journeys.product.RunningProduct;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever looks, at whatever screen, on whatever device: nobody is shut out, nothing hangs out over
 * the edge. Run by the profile {@code screens}, whose pictures become docs/screens.md.
 */
@Tag("screens")
class EveryScreenJourneyTest {

  private static RunningProduct product;
  private static Browsers browsers;
  private final Map<String, Page> signedIn = new HashMap<>();
  private final Eyes eyes = new Eyes(List.of(Device.values()));

  @BeforeAll
  static void start(@TempDir Path home) {
    product = new RunningProduct(home.resolve("data"), Scale.demonstration());
    browsers = new Browsers();
  }

  @AfterAll
  static void stop() {
    browsers.close();
    product.close();
  }

  @Test
  void everyScreenIsForEverybody() {
    for (Screen screen : Screen.all()) {
      Page page = signedIn.computeIfAbsent(screen.account(), this::signIn);
      page.navigate(InTheDemonstration.find(page, screen.path()));
      page.waitForLoadState(LoadState.LOAD);
      page.locator("main").first().waitFor();
      eyes.look(page, screen.name());
    }

    assertThat(eyes.findings()).isEmpty();
    Album.write(Screen.all());
  }

  private Page signIn(String account) {
    Page page = browsers.desk(product.address());
    page.navigate("/");
    SignIn.as(page, account);
    page.waitForURL(product.address() + "/");
    return page;
  }
}
