package fr.gusp.veille.identity.login;

import fr.gusp.veille.identity.member.Account;
import fr.gusp.veille.identity.member.Roster;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** The French sign-in page, usable without script, with a keyboard and with a screen reader. */
final class LoginPage extends HttpServlet {

  static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  private static final String REFUSED =
      """
      <p class="notice refused" id="refused" role="alert"><strong>Identifiant ou mot de passe incorrect.</strong>
      Vérifiez les deux, majuscules comprises, puis recommencez. En cas d’oubli, demandez à votre administrateur.</p>
      """;
  private static final String LEFT =
      "<p class=\"notice\" role=\"status\">Vous êtes déconnecté.</p>";

  private final transient String template = Bundled.text("/identity/login.html");
  private final transient Roster roster;

  LoginPage(Roster roster) {
    this.roster = roster;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(page(request));
  }

  private String page(HttpServletRequest request) {
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var refused = request.getParameter("error") != null;
    return template
        .replace("{{title}}", refused ? "Erreur : " : "")
        .replace("{{message}}", refused ? REFUSED : left(request))
        .replace(
            "{{described}}", refused ? "aria-invalid=\"true\" aria-describedby=\"refused\"" : "")
        .replace("{{csrf}}", HtmlUtils.htmlEscape(csrf.getToken()))
        .replace("{{accounts}}", roster.demonstration() ? demonstration() : "");
  }

  private static String left(HttpServletRequest request) {
    return request.getParameter("logout") == null ? "" : LEFT;
  }

  private String demonstration() {
    return roster.accounts().stream()
        .map(LoginPage::row)
        .collect(
            Collectors.joining(
                "",
                "<section class=\"card\" aria-labelledby=\"demo\"><h2 id=\"demo\">Comptes de démonstration</h2>"
                    + "<p>Le mot de passe est l’identifiant.</p><dl>",
                "</dl></section>"));
  }

  private static String row(Account account) {
    return "<div><dt>"
        + HtmlUtils.htmlEscape(account.login())
        + "</dt><dd>"
        + HtmlUtils.htmlEscape(account.label())
        + "</dd></div>";
  }
}
