package fr.gusp.veille.query.health;

import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.projection.Progress;
import fr.gusp.veille.query.store.Generations;
import java.time.Duration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whether reading works, and up to which position; who knows the head tells whether it is late. */
@RestController
class HealthEndpoint {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  record Reading(long position, String state) {}

  record Live(String status) {}

  private final Progress progress;
  private final Generations generations;

  HealthEndpoint(Progress progress, Generations generations) {
    this.progress = progress;
    this.generations = generations;
  }

  @GetMapping("/health/reading")
  Mono<ResponseEntity<Reading>> reading() {
    return generations
        .current()
        .timeout(PATIENCE)
        .map(reachable -> progress.state() == Progress.State.CURRENT)
        .onErrorReturn(false)
        .map(works -> Answer.of(new Reading(progress.position(), works ? "current" : "down")));
  }

  @GetMapping("/health/live")
  ResponseEntity<Live> live() {
    return Answer.of(new Live("up"));
  }
}
