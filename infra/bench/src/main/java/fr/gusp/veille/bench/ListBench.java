package fr.gusp.veille.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How soon a list answers, one reader at a time, kinds of questions in turn. */
final class ListBench {

  private static final Logger LOG = LoggerFactory.getLogger(ListBench.class);
  private static final int WARM_UP = 30;
  private static final int READS = Integer.getInteger("bench.queue.reads", 200);
  private static final double BAR_MILLIS = 300;
  private static final long SEED = 20261120;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Random random = new Random(SEED);
  private final String address;
  private final int reports;

  ListBench(String address, int reports) {
    this.address = address;
    this.reports = reports;
  }

  Row measure(String what, String token, List<String> questions)
      throws IOException, InterruptedException {
    List<Long> all = new ArrayList<>();
    for (String question : questions) {
      List<Long> nanos = reads(question, token);
      LOG.info("{} {}: p95 {} ms", what, question, at(nanos, 95));
      all.addAll(nanos);
    }
    double p95 = at(all, 95);
    return new Row(
        "%s, %d reports, n=%d, on the embedded file".formatted(what, reports, all.size()),
        "p95 ≤ 300 ms",
        String.format(Locale.ROOT, "p50 %.0f ms, p95 %.0f ms", at(all, 50), p95),
        p95 <= BAR_MILLIS,
        "reading what the caller may read and sorting it");
  }

  private List<Long> reads(String question, String token) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    for (int n = 0; n < WARM_UP + READS; n++) {
      long took = read(question.formatted(random.nextInt(1, 100)), token);
      if (n >= WARM_UP) {
        nanos.add(took);
      }
    }
    return nanos;
  }

  private long read(String path, String token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .build();
    long before = System.nanoTime();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    long took = System.nanoTime() - before;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " " + answer.body());
    }
    return took;
  }

  private static double at(List<Long> nanos, int percent) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
  }
}
