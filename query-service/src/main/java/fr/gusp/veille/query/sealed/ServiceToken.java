package fr.gusp.veille.query.sealed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** This service's own token (client credentials, scope veille.internal), kept until it ends. */
@Component
class ServiceToken {

  private static final long MARGIN_SECONDS = 30;

  private record Granted(
      @JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {}

  private record Kept(String token, Instant until) {}

  private final WebClient web = WebClient.create();
  private final Clock clock;
  private final String url;
  private final String id;
  private final String secret;
  private volatile @Nullable Kept kept;

  ServiceToken(
      Clock clock,
      @Value("${gusp.query.token-url}") String url,
      @Value("${gusp.query.client-id}") String id,
      @Value("${gusp.query.client-secret}") String secret) {
    this.clock = clock;
    this.url = url;
    this.id = id;
    this.secret = secret;
  }

  Mono<String> get() {
    Kept last = kept;
    if (last != null && last.until().isAfter(clock.instant())) {
      return Mono.just(last.token());
    }
    return ask().map(this::keep);
  }

  private Mono<Granted> ask() {
    return web.post()
        .uri(url)
        .headers(headers -> headers.setBasicAuth(id, secret))
        .body(
            BodyInserters.fromFormData("grant_type", "client_credentials")
                .with("scope", "veille.internal"))
        .retrieve()
        .bodyToMono(Granted.class);
  }

  private String keep(Granted granted) {
    long seconds = Math.max(0, granted.seconds() - MARGIN_SECONDS);
    kept = new Kept(granted.token(), clock.instant().plusSeconds(seconds));
    return granted.token();
  }
}
