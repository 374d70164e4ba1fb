package fr.gusp.veille.bench;

import fr.gusp.veille.query.QueryService;
import fr.gusp.veille.query.listen.Rebuild;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Row 5: a read model rebuilt from Kafka, and what readers notice of it meanwhile. */
final class RebuildBench {

  private static final String MAP = "/api/v1/quartiers/lens-cite-12-14/map";
  private static final int QUIET_READS = 2_000;
  private static final double BAR_OF_READERS = 1.5;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String token;
  private final long events;

  RebuildBench(String token, long events) {
    this.token = token;
    this.events = events;
  }

  Row measure(String kind, String mongo, String kafka, String keys, long bar) throws Exception {
    try (ConfigurableApplicationContext query = start(mongo, kafka, keys)) {
      String port = String.valueOf(query.getEnvironment().getProperty("local.server.port"));
      Wait.until(() -> read(port, "/health/reading").body().contains(":" + events + ","));
      Wait.until(() -> read(port, MAP).statusCode() == 200);
      List<Long> quiet = new ArrayList<>();
      int[] left = {QUIET_READS};
      readWhile(port, quiet, () -> left[0]-- > 0);
      Rebuild rebuild = query.getBean(Rebuild.class);
      long start = System.nanoTime();
      rebuild.start();
      List<Long> during = new ArrayList<>();
      readWhile(port, during, rebuild::running);
      double rate = events * 1e9 / (System.nanoTime() - start);
      return row(kind, bar, rate, p99(during) / p99(quiet));
    }
  }

  private static Row row(String kind, long bar, double rate, double readers) {
    return new Row(
        "rebuild of all read models from Kafka, " + kind,
        "≥ %d events/s; readers' p99 ≤ 1.5 × quiet".formatted(bar),
        String.format(Locale.ROOT, "%.0f events/s; readers' p99 × %.2f", rate, readers),
        rate >= bar && readers <= BAR_OF_READERS,
        "two cores shared by Kafka, the rebuild, the readers and the Mongo-protocol server");
  }

  private void readWhile(String port, List<Long> nanos, BooleanSupplier more) throws Exception {
    while (more.getAsBoolean()) {
      long before = System.nanoTime();
      int status = read(port, MAP).statusCode();
      nanos.add(System.nanoTime() - before);
      if (status != 200) {
        throw new IllegalStateException("a reader was answered " + status);
      }
      Thread.sleep(2);
    }
  }

  private HttpResponse<String> read(String port, String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + token)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static double p99(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100));
  }

  private static ConfigurableApplicationContext start(String mongo, String kafka, String keys) {
    return new SpringApplicationBuilder(QueryService.class)
        .run(
            "--spring.config.name=query-service",
            "--server.port=0",
            "--spring.mongodb.uri=" + mongo,
            "--spring.kafka.bootstrap-servers=" + kafka,
            "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keys,
            "--gusp.security.issuer=" + Tokens.ISSUER,
            "--gusp.query.keep-old-generation=1s");
  }
}
