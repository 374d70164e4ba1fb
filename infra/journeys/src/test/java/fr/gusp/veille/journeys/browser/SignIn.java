package fr.gusp.veille.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The login page of the identity provider, for the demonstration accounts. */
final class SignIn {

  private SignIn() {}

  static void as(Page page, String account) {
    page.getByLabel("Identifiant").fill(account);
    page.getByLabel("Mot de passe").fill(account);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
  }
}
