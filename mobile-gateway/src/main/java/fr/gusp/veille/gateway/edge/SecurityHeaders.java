package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** On every answer, errors and proxied ones included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {

  private static final String CONTENT_POLICY = "Content-Security-Policy";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self';"
          + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

  private final boolean secure;
  private final String policy;

  /** Signing out is a form that ends at the identity provider, wherever that is. */
  SecurityHeaders(GatewaySettings settings) {
    this.secure = settings.secure();
    this.policy = POLICY + origin(settings.identity().endSessionUri());
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    boolean identity = exchange.getRequest().getPath().value().startsWith("/identity/");
    HttpHeaders headers = exchange.getResponse().getHeaders();
    exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> write(headers, identity)));
    return chain.filter(exchange);
  }

  /** The identity provider knows its own pages: a policy it sends itself stands. */
  private void write(HttpHeaders headers, boolean identity) {
    if (!identity || !headers.containsHeader(CONTENT_POLICY)) {
      headers.set(CONTENT_POLICY, policy);
    }
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
    headers.remove("Server");
    if (secure) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      headers.setCacheControl("no-store");
    }
  }
}
