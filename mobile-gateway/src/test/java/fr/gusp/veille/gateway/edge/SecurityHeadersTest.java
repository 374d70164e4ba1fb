package fr.gusp.veille.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewaySettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class SecurityHeadersTest {

  @Test
  void httpsIsForAYearAndForSubdomains() {
    assertThat(headers("https://veille.example", null).getFirst("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000; includeSubDomains");
    assertThat(headers("http://localhost:8080", null).containsHeader("Strict-Transport-Security"))
        .isFalse();
  }

  @Test
  void signOutFormMayEndAtTheConfiguredProvider() {
    var provider =
        new GatewaySettings.Provider(
            "https://sso.example/realms/gusp",
            URI.create("https://sso.example/auth"),
            URI.create("https://sso.example/token"),
            URI.create("https://sso.example/keys"),
            URI.create("https://sso.example/logout"));
    assertThat(headers("https://veille.example", provider).getFirst("Content-Security-Policy"))
        .endsWith("form-action 'self' https://sso.example");
  }

  private static HttpHeaders headers(
      String publicUrl, GatewaySettings.@Nullable Provider provider) {
    URI inside = URI.create("http://127.0.0.1:1");
    var settings =
        new GatewaySettings(
            inside,
            inside,
            inside,
            URI.create(publicUrl),
            Path.of("photos"),
            "secret",
            Duration.ofDays(1),
            Duration.ofSeconds(1),
            provider);
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
    new SecurityHeaders(settings)
        .filter(exchange, same -> same.getResponse().setComplete())
        .block();
    return exchange.getResponse().getHeaders();
  }
}
