package fr.gusp.veille.query.stream;

import fr.gusp.veille.query.projection.Change;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.util.concurrent.Queues;

/**
 * One listening browser, with room for some unsent events; one that does not keep up is dropped.
 */
final class Client {

  private static final int UNSENT = 256;

  private final Filter filter;
  private final Sinks.Many<ServerSentEvent<Object>> sink =
      Sinks.many()
          .unicast()
          .onBackpressureBuffer(Queues.<ServerSentEvent<Object>>get(UNSENT).get());

  Client(Filter filter) {
    this.filter = filter;
  }

  /** Whether it keeps up. */
  boolean hears(Change change) {
    return filter
        .tells(change)
        .map(
            told ->
                emit(
                    ServerSentEvent.<Object>builder(told)
                        .event("changed")
                        .id(Long.toString(change.position()))
                        .build()))
        .orElse(true);
  }

  boolean comment(String text) {
    return emit(ServerSentEvent.builder().comment(text).build());
  }

  /** Whatever is on the screen may be old. */
  void refresh() {
    emit(ServerSentEvent.<Object>builder("{}").event("refresh").build());
  }

  void drop() {
    sink.tryEmitComplete();
  }

  Flux<ServerSentEvent<Object>> events() {
    return sink.asFlux();
  }

  private boolean emit(ServerSentEvent<Object> event) {
    return sink.tryEmitNext(event).isSuccess();
  }
}
