package fr.gusp.veille.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/**
 * Row 2: a filing over HTTP against a bare WebFlux endpoint with the same token check and one
 * durable insert.
 */
final class HttpBench {

  private static final int CLIENTS = 16;
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final double BAR = 0.5;
  private static final String FILING =
      """
      {"nature":"depot-sauvage","quartier":"lens-cite-12-14","place":"rue Cook",
       "landStatus":"bailleur","severity":"courante",
       "description":"un canapé et deux matelas sur le trottoir",
       "observedAt":"2026-01-05T08:00:00+01:00","photos":[],"solvedOnTheSpot":false}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String token;

  HttpBench(String token) {
    this.token = token;
  }

  Row measure(int ours, int bare) {
    Rounds.Outcome outcome = Rounds.run("HTTP filing", () -> rate(ours), () -> rate(bare));
    return new Row(
        "filing over HTTP against a bare WebFlux endpoint, same token check, one durable insert,"
            + " %d clients".formatted(CLIENTS),
        "≥ 0.5",
        outcome.text(),
        outcome.ratio() >= BAR,
        "strict reading and canonical hash of the body, then the transaction of row 1");
  }

  private double rate(int port) {
    return Clients.rate(CLIENTS, TIME, () -> put(port));
  }

  private void put(int port) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/api/v1/reports/%s".formatted(port, UUID.randomUUID())))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .PUT(HttpRequest.BodyPublishers.ofString(FILING))
            .build();
    int status = http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    if (status != 201) {
      throw new IllegalStateException("status " + status);
    }
  }
}
