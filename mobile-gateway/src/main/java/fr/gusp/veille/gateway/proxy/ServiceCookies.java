package fr.gusp.veille.gateway.proxy;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Response headers on their way out: only the identity provider may set a cookie. */
@Component
class ServiceCookies implements HttpHeadersFilter {

  @Override
  public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
    Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    if (route != null && Routes.IDENTITY.equals(route.getId())) {
      return input;
    }
    HttpHeaders output = new HttpHeaders();
    output.addAll(input);
    output.remove(HttpHeaders.SET_COOKIE);
    return output;
  }

  @Override
  public boolean supports(Type type) {
    return type == Type.RESPONSE;
  }
}
