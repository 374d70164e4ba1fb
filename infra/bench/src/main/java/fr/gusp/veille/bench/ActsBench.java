package fr.gusp.veille.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How soon an act on a report is answered: accepted, planned, put on hold, resumed and done, by a
 * few desks at once, each act durable before its answer.
 */
final class ActsBench {

  private static final int DESKS = 4;
  private static final int REPORTS_EACH = 100;
  private static final double BAR_MILLIS = 50;
  private static final String FILING =
      """
      {"nature":"depot-sauvage","quartier":"lens-cite-12-14","place":"rue Cook",
       "landStatus":"bailleur","observedAt":"2026-01-05T08:00:00+01:00"}""";
  private static final List<String> ACTS =
      List.of(
          "accept {}",
          "plan {\"date\":\"2027-01-15\"}",
          "pause {\"cause\":\"intemperies\"}",
          "resume {}",
          "complete {\"statement\":\"enlevé\"}");

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final String gardien;
  private final String desk;

  ActsBench(int port, String gardien, String desk) {
    this.port = port;
    this.gardien = gardien;
    this.desk = desk;
  }

  Row measure() throws Exception {
    lives(20);
    List<Double> millis = lives(REPORTS_EACH);
    Collections.sort(millis);
    double p50 = millis.get(millis.size() / 2);
    double p95 = millis.get(millis.size() * 95 / 100);
    return new Row(
        "an act on a report over HTTP, %d desks at once, n=%d".formatted(DESKS, millis.size()),
        "p50 ≤ 50 ms",
        String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms", p50, p95),
        p50 <= BAR_MILLIS,
        "reading the report's events, then the transaction of a filing");
  }

  private List<Double> lives(int each) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(DESKS);
    List<Future<List<Double>>> desks = new ArrayList<>();
    for (int i = 0; i < DESKS; i++) {
      desks.add(pool.submit(() -> oneDesk(each)));
    }
    List<Double> all = new ArrayList<>();
    for (Future<List<Double>> done : desks) {
      all.addAll(done.get());
    }
    pool.shutdown();
    return all;
  }

  private List<Double> oneDesk(int reports) throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      String report = "/api/v1/reports/" + UUID.randomUUID();
      send(request(report, gardien).PUT(HttpRequest.BodyPublishers.ofString(FILING)));
      for (String act : ACTS) {
        millis.add(timed(report, act));
      }
    }
    return millis;
  }

  private double timed(String report, String act) throws IOException, InterruptedException {
    String[] nameAndBody = act.split(" ", 2);
    String rest = nameAndBody[1].substring(1);
    String body =
        "{\"commandId\":\"%s\"%s%s".formatted(UUID.randomUUID(), rest.equals("}") ? "" : ",", rest);
    HttpRequest.Builder request =
        request(report + "/" + nameAndBody[0], desk)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    long begin = System.nanoTime();
    send(request);
    return (System.nanoTime() - begin) / 1e6;
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + token);
  }

  private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }
}
