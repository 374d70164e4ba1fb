package fr.gusp.veille.gateway.proxy;

import fr.gusp.veille.gateway.GatewaySettings;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Request headers on their way in. What a stranger says about proxies is dropped and replaced by
 * the public address we know; cookies go to the identity provider alone, never our session's.
 */
@Component
class OutboundHeaders implements HttpHeadersFilter, Ordered {

  private static final String OURS = "__Host-VEILLE";

  private final URI publicUrl;

  OutboundHeaders(GatewaySettings settings) {
    this.publicUrl = settings.publicUrl();
  }

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    HttpHeaders output = new HttpHeaders();
    input.forEach((name, values) -> copy(output, name, values));
    if (!toIdentity(exchange)) {
      output.remove(HttpHeaders.COOKIE);
      return output;
    }
    withoutOurSession(output);
    output.set("X-Forwarded-Proto", publicUrl.getScheme());
    output.set("X-Forwarded-Host", publicUrl.getAuthority());
    output.set("X-Forwarded-Port", Integer.toString(port()));
    return output;
  }

  private static void copy(HttpHeaders output, String name, List<String> values) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("x-forwarded-") && !lower.equals("forwarded")) {
      output.addAll(name, values);
    }
  }

  private static boolean toIdentity(ServerWebExchange exchange) {
    Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    return route != null && List.of(Routes.IDENTITY, Routes.TOKEN).contains(route.getId());
  }

  private static void withoutOurSession(HttpHeaders output) {
    List<String> theirs =
        output.getOrEmpty(HttpHeaders.COOKIE).stream()
            .flatMap(line -> List.of(line.split(";\\s*")).stream())
            .filter(cookie -> !cookie.startsWith(OURS + "="))
            .toList();
    output.remove(HttpHeaders.COOKIE);
    if (!theirs.isEmpty()) {
      output.set(HttpHeaders.COOKIE, String.join("; ", theirs));
    }
  }

  private int port() {
    if (publicUrl.getPort() > 0) {
      return publicUrl.getPort();
    }
    return "https".equals(publicUrl.getScheme()) ? 443 : 80;
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
