package fr.gusp.veille.command.sealing;

import fr.gusp.veille.command.input.BadInput;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Hands keys, in batches, to a service whose token has the scope {@code veille.internal}; never to
 * a person.
 */
@RestController
class KeysEndpoint {

  private static final int MOST = 1_000;

  private final TextKeys keys;

  KeysEndpoint(TextKeys keys) {
    this.keys = keys;
  }

  record Asked(@Nullable List<UUID> reports) {}

  record Found(Map<UUID, String> keys) {}

  @PostMapping("/internal/v1/keys")
  Mono<Found> keys(@RequestBody Asked asked) {
    List<UUID> reports = asked.reports();
    if (reports == null) {
      throw new BadInput("reports", "missing-field", "Indiquez les dossiers.");
    }
    if (reports.size() > MOST) {
      throw new BadInput("reports", "too-many", "Au plus %d dossiers.".formatted(MOST));
    }
    return Mono.fromCallable(() -> encoded(keys.find(reports)))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static Found encoded(Map<UUID, byte[]> keys) {
    return new Found(
        keys.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> Base64.getEncoder().encodeToString(e.getValue()))));
  }
}
