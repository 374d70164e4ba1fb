package fr.gusp.veille.gateway.health;

import fr.gusp.veille.gateway.GatewaySettings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks both sides how far they are. */
@Component
class Services {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final WebClient web;
  private final URI recording;
  private final URI reading;

  Services(WebClient web, GatewaySettings settings) {
    this.web = web;
    this.recording = settings.commandUrl().resolve("/health/ready");
    this.reading = settings.queryUrl().resolve("/health/reading");
  }

  /** Empty when no report can be filed; otherwise the last recorded position. */
  Mono<Optional<Long>> recordedUpTo() {
    return ask(recording, Recording.class)
        .map(answer -> answer.filter(now -> "up".equals(now.filing())).map(Recording::head));
  }

  /** Empty when screens cannot be read; otherwise the last position they show. */
  Mono<Optional<Long>> readableUpTo() {
    return ask(reading, Reading.class)
        .map(answer -> answer.filter(now -> !"down".equals(now.state())).map(Reading::position));
  }

  private <T> Mono<Optional<T>> ask(URI address, Class<T> answer) {
    return web.get()
        .uri(address)
        .retrieve()
        .bodyToMono(answer)
        .map(Optional::of)
        .timeout(PATIENCE)
        .onErrorReturn(Optional.empty())
        .defaultIfEmpty(Optional.empty());
  }

  record Recording(@Nullable String filing, long head) {}

  record Reading(long position, @Nullable String state) {}
}
