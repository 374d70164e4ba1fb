package fr.gusp.veille.gateway.openapi;

import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A path that the description knows, asked with a method no service has: 405 and what is allowed
 * (RFC 9110 §15.5.6), where an unknown path stays 404.
 */
@Component
@Order(0)
class DocumentedMethods implements WebFilter {

  private static final Set<HttpMethod> SERVED =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.POST, HttpMethod.OPTIONS);

  private final Map<PathPattern, Set<HttpMethod>> known;

  DocumentedMethods() throws IOException {
    try (InputStream description =
        new ClassPathResource(ApiDescription.RESOURCE).getInputStream()) {
      known = known(JsonMapper.shared().readTree(description).get("paths"));
    }
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (SERVED.contains(exchange.getRequest().getMethod())) {
      return chain.filter(exchange);
    }
    Set<HttpMethod> allowed = allowed(exchange);
    if (allowed.isEmpty() || allowed.contains(exchange.getRequest().getMethod())) {
      return chain.filter(exchange);
    }
    exchange.getResponse().getHeaders().setAllow(allowed);
    return Mono.error(new Refusal(Problems.METHOD));
  }

  private Set<HttpMethod> allowed(ServerWebExchange exchange) {
    var path = exchange.getRequest().getPath().pathWithinApplication();
    return known.entrySet().stream()
        .filter(each -> each.getKey().matches(path))
        .flatMap(each -> each.getValue().stream())
        .collect(Collectors.toSet());
  }

  private static Map<PathPattern, Set<HttpMethod>> known(JsonNode paths) {
    Map<PathPattern, Set<HttpMethod>> all = new LinkedHashMap<>();
    paths.propertyNames().forEach(path -> all.put(pattern(path), methods(paths.get(path))));
    return all;
  }

  private static PathPattern pattern(String path) {
    return PathPatternParser.defaultInstance.parse(path);
  }

  private static Set<HttpMethod> methods(JsonNode operations) {
    return List.copyOf(operations.propertyNames()).stream()
        .map(name -> HttpMethod.valueOf(name.toUpperCase(Locale.ROOT)))
        .filter(method -> SERVED.contains(method) || method.equals(HttpMethod.DELETE))
        .collect(Collectors.toSet());
  }
}
