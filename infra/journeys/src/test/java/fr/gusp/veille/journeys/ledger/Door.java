package fr.gusp.veille.journeys.ledger;

import fr.gusp.veille.journeys.identity.Partner;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Where the system is asked: one address for what is decided, one for what is read. */
public final class Door {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final String deciding;
  private final String reading;
  private final Function<Partner, String> tokens;

  public Door(String deciding, String reading, Function<Partner, String> tokens) {
    this.deciding = deciding;
    this.reading = reading;
    this.tokens = tokens;
  }

  public CompletableFuture<HttpResponse<String>> file(Filing filing) {
    return send(
        to(deciding, "/api/v1/reports/" + filing.id(), filing.reporter())
            .PUT(BodyPublishers.ofString(filing.body())));
  }

  public CompletableFuture<HttpResponse<String>> act(ActAsked act) {
    return send(
        to(deciding, "/api/v1/reports/" + act.report() + "/" + act.name(), act.actor())
            .POST(BodyPublishers.ofString(act.body())));
  }

  /** Any other write, at its own path. */
  public CompletableFuture<HttpResponse<String>> put(String path, String body, Partner caller) {
    return send(to(deciding, path, caller).PUT(BodyPublishers.ofString(body)));
  }

  public CompletableFuture<HttpResponse<String>> read(String path, Partner reader) {
    return send(to(reading, path, reader).GET());
  }

  private HttpRequest.Builder to(String base, String path, Partner caller) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + tokens.apply(caller));
  }

  private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
    return http.sendAsync(request.build(), BodyHandlers.ofString());
  }
}
