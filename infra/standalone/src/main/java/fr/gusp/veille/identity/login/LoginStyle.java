package fr.gusp.veille.identity.login;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sign-in page's style, as a file: the page's policy then allows no style written into it. */
final class LoginStyle extends HttpServlet {

  static final String PATH = "/login.css";

  private final transient String style = Bundled.text("/identity/login.css");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/css;charset=UTF-8");
    response.setHeader("Cache-Control", "max-age=600");
    response.getWriter().write(style);
  }
}
