package fr.gusp.veille.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import fr.gusp.veille.journeys.machine.Scale;
import java.util.List;
import java.util.Locale;

/** Looks at a screen at both sizes: a picture to judge, WCAG rules, and nothing beside the edge. */
final class Eyes {

  private static final List<String> WCAG_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Eyes() {}

  static void look(Page page, String screen) {
    ViewportSize own = page.viewportSize();
    for (Device device : Device.values()) {
      page.setViewportSize(device.width(), device.height());
      picture(page, screen + "-" + device.name().toLowerCase(Locale.ROOT));
      nobodyIsShutOut(page, screen);
      nothingHangsOut(page, screen, device);
    }
    page.setViewportSize(own.width, own.height);
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Scale.target().resolve("screens").resolve(name + ".png")));
  }

  private static void nobodyIsShutOut(Page page, String screen) {
    List<Rule> violations = new AxeBuilder(page).withTags(WCAG_AA).analyze().getViolations();
    assertThat(violations)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .as("accessibility of " + screen)
        .isEmpty();
  }

  private static void nothingHangsOut(Page page, String screen, Device device) {
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of " + screen)
        .isLessThanOrEqualTo(device.width());
  }
}
