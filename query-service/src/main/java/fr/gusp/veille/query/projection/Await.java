package fr.gusp.veille.query.projection;

import java.time.Duration;
import java.util.List;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Waits for MongoDB on the projection's own thread; never on an event loop. */
final class Await {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Await() {}

  static <T> List<T> all(Publisher<T> answers) {
    List<T> list = Flux.from(answers).collectList().block(PATIENCE);
    return list == null ? List.of() : list;
  }
}
