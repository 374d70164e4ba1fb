package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;

/** The phone app in the hand of somebody who walks a tour. */
final class PhoneOnTour {

  private final Page page;
  private final UUID tour;

  PhoneOnTour(Page page, UUID tour) {
    this.page = page;
    this.tour = tour;
  }

  Page page() {
    return page;
  }

  /** Indoors, with network: from here on the tour is on the phone. */
  void prepare() {
    page.navigate("/app#/tours");
    assertThat(page.getByTestId("tour").getByText("Prêt sans réseau")).hasCount(1);
  }

  /** A cold start in the street. */
  void loseTheNetwork() {
    page.context().setOffline(true);
    page.reload();
    page.getByTestId("tour").getByRole(AriaRole.LINK).first().tap();
    page.getByTestId("point").first().waitFor();
  }

  void findTheNetwork() {
    page.context().setOffline(false);
    assertThat(page.getByTestId("counter")).hasText("Tout est envoyé");
  }

  void say(String point, String finding) {
    answer(point, finding).tap();
    assertThat(answer(point, finding)).hasAttribute("aria-pressed", "true");
  }

  void fileToTreat(String point, String place) {
    answer(point, "À traiter").tap();
    assertThat(page.getByTestId("on-tour")).containsText(point);
    page.getByTestId("place").filter(having(place)).first().tap();
    page.getByTestId("send").tap();
    assertThat(answer(point, "À traiter")).hasAttribute("aria-pressed", "true");
  }

  void readAgain() {
    page.getByTestId("tour-again").tap();
  }

  void close(String present, int inhabitants) {
    page.getByTestId("close-tour").tap();
    page.getByLabel(present).check();
    page.getByLabel("Nombre d’habitants").fill("" + inhabitants);
    page.getByTestId("close-send").tap();
    page.getByText("Passés").waitFor();
    assertThat(page.locator("a[href='#/tours/" + tour + "']")).isVisible();
    assertThat(page.getByTestId("tours-coming").locator("li")).hasCount(0);
  }

  Locator progress() {
    return page.getByTestId("progress");
  }

  Locator stateOf(String point) {
    return row(point).getByTestId("check-state");
  }

  private Locator answer(String point, String finding) {
    return row(point)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(finding).setExact(true));
  }

  private Locator row(String point) {
    return page.getByTestId("point").filter(having(point));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
