package fr.gusp.veille.bench;

import fr.gusp.veille.bench.million.Decade;
import fr.gusp.veille.bench.million.GrownStoreBench;
import fr.gusp.veille.bench.million.Import;
import fr.gusp.veille.bench.million.ManyQuartiers;
import fr.gusp.veille.bench.million.ReviewBench;
import fr.gusp.veille.embedded.KafkaBroker;
import fr.gusp.veille.embedded.MongoServer;
import fr.gusp.veille.query.QueryService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Rows 6 and 7: a million reports, five million events, imported, relayed and projected. */
final class MillionReports {

  private static final Logger LOG = LoggerFactory.getLogger(MillionReports.class);
  private static final int REPORTS = Integer.getInteger("bench.reports", 1_000_000);
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Path home;
  private final Tokens tokens;
  private final ManyQuartiers quartiers = Decade.quartiersFor(REPORTS);

  MillionReports(Path home, Tokens tokens) {
    this.home = home;
    this.tokens = tokens;
  }

  List<Row> measure() throws Exception {
    try (KafkaBroker kafka = KafkaBroker.start(home.resolve("kafka-m"), 0);
        Store grown = new Store(home.resolve("grown"), kafka.bootstrapServers(), keys())) {
      long events = new Import(grown.bean(DataSource.class)).all(new Decade(quartiers));
      LOG.info("imported {} events", events);
      Row review = review(kafka.bootstrapServers(), last(grown));
      return List.of(review, grownStore(grown, events));
    }
  }

  private Row grownStore(Store grown, long events) throws Exception {
    try (KafkaBroker kafka = KafkaBroker.start(home.resolve("kafka-e"), 0);
        Store empty = new Store(home.resolve("empty"), kafka.bootstrapServers(), keys())) {
      AppendBench intoGrown = new AppendBench(grown);
      AppendBench intoEmpty = new AppendBench(empty);
      return new GrownStoreBench(intoGrown::rate, intoEmpty::rate).measure(events);
    }
  }

  private Row review(String kafka, long last) throws Exception {
    try (MongoServer mongo = MongoServer.start(home.resolve("mongo-m"), 0);
        ConfigurableApplicationContext query = query(mongo.uri() + "/veille", kafka)) {
      String address =
          "http://127.0.0.1:" + query.getEnvironment().getProperty("local.server.port");
      long start = System.nanoTime();
      Wait.upTo(PATIENCE, () -> Reading.position(address) >= last);
      LOG.info("projected up to {} in {} s", last, (System.nanoTime() - start) / 1_000_000_000L);
      return new ReviewBench(quartiers, address, tokens.coordination(quartiers.ids()))
          .measure(REPORTS, "on the embedded file");
    }
  }

  private static long last(Store store) {
    Long last = store.jdbc().queryForObject("SELECT max(position) FROM event", Long.class);
    return last == null ? 0 : last;
  }

  private String keys() {
    return tokens.keysAddress();
  }

  private ConfigurableApplicationContext query(String mongo, String kafka) {
    return new SpringApplicationBuilder(QueryService.class)
        .run(
            "--spring.config.name=query-service",
            "--server.port=0",
            "--spring.mongodb.uri=" + mongo,
            "--spring.kafka.bootstrap-servers=" + kafka,
            "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keys(),
            "--gusp.security.issuer=" + Tokens.ISSUER);
  }
}
