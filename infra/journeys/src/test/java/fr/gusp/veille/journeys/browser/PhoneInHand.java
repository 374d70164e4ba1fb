package fr.gusp.veille.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** The phone app in somebody's hand; every touch is counted. */
final class PhoneInHand {

  private final Page page;
  private int taps;

  PhoneInHand(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  int taps() {
    return taps;
  }

  void openAndSignIn(String account) {
    page.navigate("/app");
    page.getByTestId("sign-in").click();
    SignIn.as(page, account);
    page.waitForURL("**/app");
    page.getByTestId("nature-depot-sauvage").waitFor();
  }

  /** From here on the app opens without network. Not waitForFunction: the page forbids eval. */
  void untilItKeepsItsShell() {
    await()
        .pollInSameThread()
        .until(() -> (Boolean) page.evaluate("navigator.serviceWorker.controller !== null"));
  }

  /** The dump, its picture (button and shutter), the place, send. */
  void fileDepotSauvage(String place) {
    tap(page.getByTestId("nature-depot-sauvage"));
    takePicture();
    tap(placeCalled(place));
  }

  /** Before any picture: what is known already is said by now. */
  void sayWhatAndWhere(String place) {
    tap(page.getByTestId("nature-depot-sauvage"));
    tap(placeCalled(place));
  }

  void sayItIsTheSame() {
    tap(page.getByTestId("same"));
    page.getByTestId("saved").waitFor();
  }

  /** Solved by whoever saw it: before, after, the place; the camera's own shutter apart. */
  void fileSolved(String place) {
    tap(page.getByTestId("traite-depot-sauvage"));
    takePictureInto("photo-avant", Picture.ofMattresses(), 1);
    takePictureInto("photo-apres", Picture.ofTheCleanWall(), 2);
    tap(placeCalled(place));
  }

  private void takePictureInto(String field, FilePayload picture, int pictures) {
    taps++;
    page.getByTestId(field).setInputFiles(picture);
    assertThat(page.getByTestId("photo-field").locator("img")).hasCount(pictures);
  }

  void send() {
    tap(page.getByTestId("send"));
    page.getByTestId("saved").waitFor();
  }

  void takePicture() {
    taps += 2;
    page.getByTestId("photo").setInputFiles(Picture.ofMattresses());
    page.getByTestId("photo-field").locator("img").first().waitFor();
  }

  void openMine() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mes signalements"))
        .last()
        .click();
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mes signalements"))
        .waitFor();
  }

  Locator reports() {
    return page.getByTestId("report");
  }

  Locator refused() {
    return page.locator("[data-testid=outbox-item][data-state=refuse]");
  }

  Locator waiting() {
    return page.locator("[data-testid=outbox-item][data-state=attente]");
  }

  private Locator placeCalled(String name) {
    return page.getByTestId("place").filter(new Locator.FilterOptions().setHasText(name)).first();
  }

  private void tap(Locator target) {
    taps++;
    target.tap();
  }
}
