package fr.gusp.veille.gateway.edge;

import fr.gusp.veille.gateway.GatewaySettings;
import java.net.URI;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.savedrequest.CookieServerRequestCache;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The page somebody wanted before signing in, kept in a cookie, so that strangers cannot fill our
 * memory with sessions. It is used up at sign-in only: what a page fetches meanwhile does not lose
 * it.
 */
@Component
class WantedPage implements ServerRequestCache {

  private final CookieServerRequestCache cookie = new CookieServerRequestCache();

  WantedPage(GatewaySettings settings) {
    cookie.setCookieCustomizer(
        page -> page.secure(settings.secure()).httpOnly(true).sameSite("Lax").path("/"));
  }

  @Override
  public Mono<Void> saveRequest(ServerWebExchange exchange) {
    return cookie.saveRequest(exchange);
  }

  /** Only a page of this site, whatever the cookie says. */
  @Override
  public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
    return cookie
        .getRedirectUri(exchange)
        .filter(page -> page.getHost() == null && page.toString().startsWith("/"))
        .filter(page -> !page.toString().startsWith("//"));
  }

  @Override
  public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
    return Mono.empty();
  }

  Mono<ServerHttpRequest> forget(ServerWebExchange exchange) {
    return cookie.removeMatchingRequest(exchange);
  }
}
