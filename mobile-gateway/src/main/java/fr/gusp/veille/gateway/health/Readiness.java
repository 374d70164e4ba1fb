package fr.gusp.veille.gateway.health;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Ready means that a report can be filed; whether screens are current is told, not demanded. */
@RestController
class Readiness {

  private final Services services;
  private final Lag lag;

  Readiness(Services services, Lag lag) {
    this.services = services;
    this.lag = lag;
  }

  @GetMapping("/health/ready")
  Mono<ResponseEntity<Map<String, String>>> ready() {
    return Mono.zip(services.recordedUpTo(), services.readableUpTo(), this::answer);
  }

  @GetMapping("/health/live")
  Map<String, String> live() {
    return Map.of("gateway", "up");
  }

  private ResponseEntity<Map<String, String>> answer(
      Optional<Long> recorded, Optional<Long> readable) {
    boolean filing = recorded.isPresent();
    return ResponseEntity.status(filing ? 200 : 503)
        .body(Map.of("filing", filing ? "up" : "down", "reading", reading(recorded, readable)));
  }

  /** Without the recorded position nothing says that screens are late. */
  private String reading(Optional<Long> recorded, Optional<Long> readable) {
    if (readable.isEmpty()) {
      return "down";
    }
    return recorded.filter(head -> lag.late(head, readable.get())).isPresent() ? "late" : "current";
  }
}
