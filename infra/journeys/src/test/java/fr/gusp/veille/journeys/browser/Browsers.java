package fr.gusp.veille.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;

/** One Chromium; each person has a context of their own, that is a device of their own. */
final class Browsers implements AutoCloseable {

  /** Milliseconds; a build shares its machine, and reading is a little behind writing. */
  private static final double PATIENCE = 20_000;

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--lang=fr-FR",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(BrowserOnThisMachine.find())
                  .setArgs(QUIET));

  Browsers() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  /** In the hand of somebody in the street, who lets the app know where the phone is or not. */
  Page phone(String address) {
    return open(
        new Browser.NewContextOptions()
            .setViewportSize(Device.PHONE.width(), Device.PHONE.height())
            .setHasTouch(true)
            .setIsMobile(true)
            .setBaseURL(address));
  }

  Page desk(String address) {
    return open(
        new Browser.NewContextOptions()
            .setViewportSize(Device.DESK.width(), Device.DESK.height())
            .setBaseURL(address));
  }

  private Page open(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(options.setLocale("fr-FR").setTimezoneId("Europe/Paris"));
    context.setDefaultTimeout(PATIENCE);
    context.setDefaultNavigationTimeout(PATIENCE);
    return context.newPage();
  }

  /** Whatever is still open is pictured, for who has to understand a failure. */
  @Override
  public void close() {
    browser.contexts().stream()
        .flatMap(context -> context.pages().stream())
        .forEach(page -> Eyes.picture(page, "99-at-the-end-" + page.viewportSize().width));
    browser.close();
    playwright.close();
  }
}
