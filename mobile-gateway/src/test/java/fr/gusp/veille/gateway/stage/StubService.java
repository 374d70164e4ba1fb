package fr.gusp.veille.gateway.stage;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A service that answers what it was told to, and remembers what it was asked. */
public final class StubService implements AutoCloseable {

  private final DisposableServer server;
  private final Map<String, Function<Asked, Reply>> replies = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  public StubService() {
    server = HttpServer.create().host("127.0.0.1").port(0).handle(this::handle).bindNow();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Answers a method and path, whatever the query string. */
  public void on(String methodAndPath, Function<Asked, Reply> reply) {
    replies.put(methodAndPath, reply);
  }

  public void on(String methodAndPath, Reply reply) {
    on(methodAndPath, request -> reply);
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** Those that would change something. */
  public List<Asked> changes() {
    return asked.stream().filter(one -> !"GET".equals(one.method())).toList();
  }

  public Asked last(String methodAndPath) {
    return asked.stream()
        .filter(one -> methodAndPath.equals(one.method() + " " + one.path()))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("never asked: " + methodAndPath + " in " + asked));
  }

  public void forget() {
    asked.clear();
    replies.clear();
  }

  private org.reactivestreams.Publisher<Void> handle(
      HttpServerRequest request, HttpServerResponse response) {
    return request
        .receive()
        .aggregate()
        .asString()
        .defaultIfEmpty("")
        .flatMap(body -> answer(request, response, body));
  }

  private Mono<Void> answer(HttpServerRequest request, HttpServerResponse response, String body) {
    URI uri = URI.create(request.uri());
    Asked now = new Asked(request.method().name(), uri, request.requestHeaders(), body);
    asked.add(now);
    Reply reply =
        replies
            .getOrDefault(now.method() + " " + now.path(), any -> Reply.json(404, "{}"))
            .apply(now);
    response.status(reply.status());
    reply.headers().forEach(response::addHeader);
    if (reply.endless()) {
      return response.sse().sendString(Flux.concat(Mono.just(reply.body()), Mono.never())).then();
    }
    return Mono.delay(reply.after()).then(response.sendString(Mono.just(reply.body())).then());
  }

  @Override
  public void close() {
    server.disposeNow(Duration.ofSeconds(1));
  }

  /** What arrived. */
  public record Asked(
      String method, URI uri, io.netty.handler.codec.http.HttpHeaders headers, String body) {

    public String path() {
      return uri.getPath();
    }
  }

  /** What is answered. */
  public record Reply(
      int status, Map<String, String> headers, String body, Duration after, boolean endless) {

    public static Reply json(int status, String body) {
      String type = status < 400 ? "application/json" : "application/problem+json";
      return new Reply(status, Map.of("Content-Type", type), body, Duration.ZERO, false);
    }

    public static Reply redirect(String location) {
      return new Reply(302, Map.of("Location", location), "", Duration.ZERO, false);
    }

    public static Reply stream(String first) {
      return new Reply(200, Map.of(), first, Duration.ZERO, true);
    }

    public Reply late(Duration after) {
      return new Reply(status, headers, body, after, endless);
    }

    public Reply with(String header, String value) {
      Map<String, String> more = new java.util.HashMap<>(headers);
      more.put(header, value);
      return new Reply(status, more, body, after, endless);
    }
  }
}
