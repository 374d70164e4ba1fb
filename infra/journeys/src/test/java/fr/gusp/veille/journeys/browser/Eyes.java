package fr.gusp.veille.journeys.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import fr.gusp.veille.journeys.machine.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a screen at several sizes: a picture to judge, WCAG rules, and nothing beside the edge.
 * What it finds is kept until the walk is over, so that one bad screen does not hide the next.
 */
final class Eyes {

  private static final List<String> WCAG_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** After a start or a resize a map moves into its frame. */
  private static final double MAPS_MOVE_MILLIS = 600;

  private final List<String> findings = new ArrayList<>();
  private final List<Device> devices;

  /** In every build: the phone and the desk. */
  Eyes() {
    this(List.of(Device.PHONE, Device.DESK));
  }

  Eyes(List<Device> devices) {
    this.devices = devices;
  }

  List<String> findings() {
    return List.copyOf(findings);
  }

  void look(Page page, String screen) {
    ViewportSize own = page.viewportSize();
    for (Device device : devices) {
      page.setViewportSize(device.width(), device.height());
      lookOn(device, page, screen);
    }
    page.setViewportSize(own.width, own.height);
  }

  private void lookOn(Device device, Page page, String screen) {
    String name = screen + "-" + device.name().toLowerCase(Locale.ROOT);
    if (page.locator(".leaflet-container").count() > 0) {
      page.waitForTimeout(MAPS_MOVE_MILLIS);
    }
    picture(page, name);
    nobodyIsShutOut(page, name);
    nothingHangsOut(page, name, device);
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Scale.target().resolve("screens").resolve(name + ".png")));
  }

  private void nobodyIsShutOut(Page page, String name) {
    new AxeBuilder(page)
        .withTags(WCAG_AA).analyze().getViolations().stream()
            .filter(rule -> !aCrowdedMap(rule))
            .forEach(
                rule ->
                    findings.add(
                        name + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml()));
  }

  /** Pins of a map may touch: the list beside it leads to the same (WCAG 2.5.8, equivalent). */
  private static boolean aCrowdedMap(Rule rule) {
    return rule.getId().equals("target-size")
        && rule.getNodes().stream().allMatch(node -> node.getHtml().contains("map-pin"));
  }

  private void nothingHangsOut(Page page, String name, Device device) {
    int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (width > device.width()) {
      findings.add(name + ": the page is " + width + " px wide");
    }
  }
}
