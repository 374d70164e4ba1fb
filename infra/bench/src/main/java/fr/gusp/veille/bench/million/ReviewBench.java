package fr.gusp.veille.bench.million;

import fr.gusp.veille.bench.Row;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Row 6: the month's review, any quartier, any month, as of any later day, over a decade. */
public final class ReviewBench {

  private static final int WARM_UP = 300;
  private static final int READS = 1_000;
  private static final double BAR_MILLIS = 150;
  private static final long SEED = 20261120;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Random random = new Random(SEED);
  private final ManyQuartiers quartiers;
  private final String address;
  private final String token;

  public ReviewBench(ManyQuartiers quartiers, String address, String token) {
    this.quartiers = quartiers;
    this.address = address;
    this.token = token;
  }

  public Row measure(long reports, String store) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    for (int n = 0; n < WARM_UP + READS; n++) {
      long took = read();
      if (n >= WARM_UP) {
        nanos.add(took);
      }
    }
    List<Long> sorted = nanos.stream().sorted().toList();
    double p50 = sorted.get(sorted.size() / 2) / 1e6;
    double p99 = sorted.get(sorted.size() * 99 / 100) / 1e6;
    return new Row(
        "review of a month over %d reports, any month, as of any day, n=%d, %s"
            .formatted(reports, READS, store),
        "p99 ≤ 150 ms",
        String.format(Locale.ROOT, "p50 %.0f ms, p99 %.0f ms", p50, p99),
        p99 <= BAR_MILLIS,
        "reading and decoding the rows of a quartier up to the day looked at");
  }

  private long read() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + any()))
            .header("Authorization", "Bearer " + token)
            .build();
    long before = System.nanoTime();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    long took = System.nanoTime() - before;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return took;
  }

  private String any() {
    YearMonth month =
        YearMonth.from(Decade.BEGIN.atZone(ZoneOffset.UTC))
            .plusMonths(random.nextInt(Decade.MONTHS));
    Instant asOf =
        month.atEndOfMonth().atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(days(400));
    return "/api/v1/quartiers/%s/review?month=%s&asOf=%s"
        .formatted(quartiers.id(random.nextInt(quartiers.count())), month, earlier(asOf));
  }

  private long days(int atMost) {
    return 86_400L * random.nextInt(atMost);
  }

  private static Instant earlier(Instant asOf) {
    Instant now = Instant.now();
    return asOf.isBefore(now) ? asOf : now;
  }
}
