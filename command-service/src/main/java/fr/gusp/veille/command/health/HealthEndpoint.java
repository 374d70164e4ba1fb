package fr.gusp.veille.command.health;

import fr.gusp.veille.command.relay.RelayStatus;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Ready when a report can be filed, which depends on PostgreSQL alone (DESIGN §2, decision 17). */
@RestController
class HealthEndpoint {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final RelayStatus store;

  HealthEndpoint(RelayStatus store) {
    this.store = store;
  }

  @GetMapping("/health/live")
  Map<String, String> live() {
    return Map.of("alive", "yes");
  }

  @GetMapping("/health/ready")
  Mono<ResponseEntity<Map<String, Object>>> ready() {
    return Mono.fromCallable(store::head)
        .subscribeOn(Schedulers.boundedElastic())
        .timeout(PATIENCE)
        .map(head -> ResponseEntity.ok(Map.<String, Object>of("filing", "up", "head", head)))
        .onErrorReturn(
            ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("filing", "down")));
  }
}
