package fr.gusp.veille.gateway.proxy;

import fr.gusp.veille.gateway.GatewaySettings;
import java.net.URI;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.BooleanSpec;
import org.springframework.cloud.gateway.route.builder.Buildable;
import org.springframework.cloud.gateway.route.builder.PredicateSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Reading goes to the query side, deciding to the command side; nothing internal is reachable. */
@Configuration(proxyBeanMethods = false)
class Routes {

  static final String IDENTITY = "identity";
  static final String TOKEN = "token";
  static final String LIST = "/api/v1/assets/import";

  private static final HttpMethod[] READ = {HttpMethod.GET, HttpMethod.HEAD};
  private static final HttpMethod[] CHANGE = {HttpMethod.PUT, HttpMethod.POST};
  private static final HttpMethod[] SETTINGS = {
    HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.POST, HttpMethod.DELETE
  };
  private static final int WITHOUT_END = -1;
  private static final int TWO_MINUTES = 120_000;

  @Bean
  RouteLocator passedOn(RouteLocatorBuilder routes, GatewaySettings settings) {
    URI command = settings.commandUrl();
    URI query = settings.queryUrl();
    URI identity = settings.identityUrl();
    return routes
        .routes()
        .route(TOKEN, route -> token(route, identity))
        .route(IDENTITY, route -> route.path("/identity/**").uri(identity))
        .route("stream", route -> stream(route, query))
        .route("recording", route -> route.path("/api/v1/operations/recording/**").uri(command))
        .route("settings", route -> settings(route).uri(command))
        .route("reading", route -> route.path("/api/v1/operations/reading/**").uri(query))
        .route("list", route -> list(route, command))
        .route("queries", route -> api(route, READ).uri(query))
        .route("commands", route -> api(route, CHANGE).uri(command))
        .build();
  }

  private static Buildable<Route> token(PredicateSpec route, URI identity) {
    return route
        .path("/oauth2/token")
        .and()
        .method(HttpMethod.POST)
        .filters(filters -> filters.setPath("/identity/oauth2/token"))
        .uri(identity);
  }

  /** Settings are tables of the command service: it answers for them as well. */
  private static BooleanSpec settings(PredicateSpec route) {
    return route.method(SETTINGS).and().path("/api/v1/settings/**");
  }

  /** Events may be minutes apart; the service sends a heartbeat. */
  private static Buildable<Route> stream(PredicateSpec route, URI query) {
    return route
        .path("/api/v1/stream")
        .and()
        .method(HttpMethod.GET)
        .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, WITHOUT_END)
        .uri(query);
  }

  /** Each of thousands of lines is recorded before it is answered. */
  private static Buildable<Route> list(PredicateSpec route, URI command) {
    return route
        .path(LIST)
        .and()
        .method(HttpMethod.POST)
        .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, TWO_MINUTES)
        .uri(command);
  }

  /** Photos are the gateway's own: their addresses lead to no service. */
  private static BooleanSpec api(PredicateSpec route, HttpMethod... methods) {
    return route
        .method(methods)
        .and()
        .path("/api/v1/**")
        .and()
        .not(not -> not.path("/api/v1/photos/**"));
  }
}
