package fr.gusp.veille.identity.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every request came to the public address, whatever the gateway's hop or a header says: redirects
 * lead back there and nowhere else.
 */
final class PublicAddress extends OncePerRequestFilter {

  private final URI address;

  PublicAddress(URI address) {
    this.address = address;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Seen(request), response);
  }

  private final class Seen extends HttpServletRequestWrapper {

    Seen(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getScheme() {
      return address.getScheme();
    }

    @Override
    public boolean isSecure() {
      return address.getScheme().equals("https");
    }

    @Override
    public String getServerName() {
      return address.getHost();
    }

    @Override
    public int getServerPort() {
      return address.getPort() >= 0 ? address.getPort() : isSecure() ? 443 : 80;
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(address.toString()).append(getRequestURI());
    }
  }
}
