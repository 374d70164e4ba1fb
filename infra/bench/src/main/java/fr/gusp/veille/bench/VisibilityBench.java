package fr.gusp.veille.bench;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Row 3: from the answer to a filing until the dashboard counts it, one report a second, through
 * the gateway.
 */
final class VisibilityBench {

  private static final int REPORTS = 120;
  private static final int WARM_UP = 40;
  private static final long EVERY_NANOS = 1_000_000_000L;
  private static final double P50_BAR = 30;
  private static final double P99_BAR = 100;
  private static final String FILING =
      """
      {"nature":"depot-sauvage","quartier":"lens-cite-12-14","place":"rue Cook",
       "landStatus":"bailleur","observedAt":"2026-01-05T08:00:00+01:00"}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final String token;

  VisibilityBench(String url) throws Exception {
    this.url = url;
    String form = "grant_type=client_credentials&client_id=demo-gardien&client_secret=demo-gardien";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    token =
        JsonPath.read(
            http.send(request, HttpResponse.BodyHandlers.ofString()).body(), "$.access_token");
  }

  Row measure() throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int n = 0; n < WARM_UP + REPORTS; n++) {
      long next = System.nanoTime() + EVERY_NANOS;
      double seen = fileAndSee();
      if (n >= WARM_UP) {
        millis.add(seen);
      }
      Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
    }
    List<Double> sorted = millis.stream().sorted().toList();
    double p50 = sorted.get(sorted.size() / 2);
    double p99 = sorted.get(sorted.size() * 99 / 100);
    return new Row(
        "filed → on the dashboard, 1 report/s, everything in standalone, n=" + REPORTS,
        "p50 ≤ 30 ms, p99 ≤ 100 ms",
        String.format(Locale.ROOT, "p50 %.0f ms, p99 %.0f ms", p50, p99),
        p50 <= P50_BAR && p99 <= P99_BAR,
        "wake-up after commit, Kafka's acknowledgement, three writes to the read models");
  }

  private double fileAndSee() throws Exception {
    int before = filed();
    HttpResponse<String> answer =
        send(
            request("/api/v1/reports/" + UUID.randomUUID())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(FILING)));
    long acknowledged = System.nanoTime();
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
    while (filed() == before) {
      Thread.onSpinWait();
    }
    return (System.nanoTime() - acknowledged) / 1e6;
  }

  private int filed() throws Exception {
    return JsonPath.read(
        send(request("/api/v1/quartiers/lens-cite-12-14/dashboard").GET()).body(), "$.filed");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
