package fr.gusp.veille.bench;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Rows 8 and 9: how soon the started product takes a report, what it weighs in memory and sent. */
final class WholeProduct {

  private static final double BAR_SECONDS = 15;
  private static final double BAR_GIGABYTES = 1.3;
  private static final int BAR_KILOBYTES = 60;
  private static final String FILING =
      """
      {"nature":"depot-sauvage","quartier":"lens-cite-12-14","place":"rue Cook",
       "observedAt":"2026-01-05T08:00:00+01:00"}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path root;
  private final Path data;

  WholeProduct(Path root, Path data) {
    this.root = root;
    this.data = data;
  }

  List<Row> measure() throws Exception {
    long first = System.nanoTime();
    new StartedProduct(root, data).close();
    double seeding = secondsSince(first);
    long second = System.nanoTime();
    try (StartedProduct product = new StartedProduct(root, data)) {
      file(product.url());
      double seconds = secondsSince(second);
      return List.of(
          start(seconds, seeding, Resident.gigabytes(product.pid(), data)),
          weight("phone app, script and style, gzip", "app/main.tsx", "app/app.css"),
          weight(
              "desk page before islands, script and style, gzip", "desk/main.ts", "desk/desk.css"));
    }
  }

  private static Row start(double seconds, double seeding, double gigabytes) {
    return new Row(
        "standalone, built and seeded: start to first accepted report; memory of all processes",
        "≤ 15 s; ≤ 1.3 GB resident",
        String.format(
            Locale.ROOT,
            "%.1f s; %.2f GB (the very first start, with the demo history and its stop: %.0f s)",
            seconds,
            gigabytes,
            seeding),
        seconds <= BAR_SECONDS && gigabytes <= BAR_GIGABYTES,
        "four application contexts and three servers on two cores; shared pages count once per"
            + " process");
  }

  private static Row weight(String what, String script, String style) {
    long kilobytes = Weight.of(script, style) / 1024;
    return new Row(
        what, "≤ 60 KB", kilobytes + " KB", kilobytes <= BAR_KILOBYTES, "asserted by BundleTest");
  }

  private void file(String url) throws IOException, InterruptedException {
    String form = "grant_type=client_credentials&client_id=demo-gardien&client_secret=demo-gardien";
    String answer =
        send(HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)))
            .body();
    HttpResponse<String> filed =
        send(
            HttpRequest.newBuilder(URI.create(url + "/api/v1/reports/" + UUID.randomUUID()))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + JsonPath.read(answer, "$.access_token"))
                .PUT(HttpRequest.BodyPublishers.ofString(FILING)));
    if (filed.statusCode() != 201) {
      throw new IllegalStateException(filed.body());
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static double secondsSince(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
