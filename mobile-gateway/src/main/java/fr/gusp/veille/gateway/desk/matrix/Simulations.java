package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs simulations in their reader's name, and keeps the last few results for a while, so that the
 * page that was told to come shows the one whose progress was watched.
 */
@Component
class Simulations {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final int MOST = 50;
  private static final String RESULT = "{\"kind\":\"result\"";

  private final QueryService query;
  private final JsonMapper json;
  private final Clock clock;
  private final Map<String, Kept> results =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > MOST;
        }
      };

  Simulations(QueryService query, JsonMapper json, Clock clock) {
    this.query = query;
    this.json = json;
    this.clock = clock;
  }

  private record Kept(Simulation result, Instant at) {}

  /** Its lines as they come; the last one is kept. */
  Flux<String> run(Caller caller, Draft draft) {
    return query
        .file(caller, Map.of(), "matrix", "drafts", draft.id(), "simulation")
        .flatMapMany(answer -> lines(Optional.ofNullable(answer.getBody()).orElse(Flux.empty())))
        .doOnNext(line -> keep(caller, draft, line));
  }

  /** The result: the one that was just computed, or else a new one. */
  Mono<Simulation> result(Caller caller, Draft draft) {
    return Mono.justOrEmpty(kept(caller, draft))
        .switchIfEmpty(
            Mono.defer(
                () ->
                    run(caller, draft)
                        .filter(line -> line.startsWith(RESULT))
                        .next()
                        .map(line -> json.readValue(line, Simulation.class))));
  }

  private void keep(Caller caller, Draft draft, String line) {
    if (line.startsWith(RESULT)) {
      synchronized (results) {
        results.put(
            key(caller, draft), new Kept(json.readValue(line, Simulation.class), clock.instant()));
      }
    }
  }

  private Optional<Simulation> kept(Caller caller, Draft draft) {
    synchronized (results) {
      return Optional.ofNullable(results.get(key(caller, draft)))
          .filter(kept -> kept.at().plus(KEPT).isAfter(clock.instant()))
          .map(Kept::result);
    }
  }

  /** Another version of the draft or of the matrix is another simulation. */
  private static String key(Caller caller, Draft draft) {
    return caller.member() + "|" + draft.id() + "|" + draft.version() + "|" + draft.inForce();
  }

  /** Lines may come cut anywhere. */
  private static Flux<String> lines(Flux<DataBuffer> body) {
    StringBuilder rest = new StringBuilder();
    Flux<String> whole =
        body.concatMapIterable(
            buffer -> {
              List<String> lines = new ArrayList<>();
              byte[] bytes = new byte[buffer.readableByteCount()];
              buffer.read(bytes);
              DataBufferUtils.release(buffer);
              rest.append(new String(bytes, StandardCharsets.ISO_8859_1));
              for (int end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
                lines.add(utf8(rest.substring(0, end)));
                rest.delete(0, end + 1);
              }
              return lines;
            });
    return whole
        .concatWith(Mono.fromSupplier(() -> utf8(rest.toString())))
        .filter(line -> !line.isBlank());
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
