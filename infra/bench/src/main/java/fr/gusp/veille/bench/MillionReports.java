package fr.gusp.veille.bench;

import fr.gusp.veille.bench.million.Decade;
import fr.gusp.veille.bench.million.GrownStoreBench;
import fr.gusp.veille.bench.million.Import;
import fr.gusp.veille.bench.million.ManyQuartiers;
import fr.gusp.veille.bench.million.ReviewBench;
import fr.gusp.veille.embedded.KafkaBroker;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows 6 and 7: a million reports, five million events, imported, relayed and projected. */
final class MillionReports {

  private static final Logger LOG = LoggerFactory.getLogger(MillionReports.class);
  private static final int REPORTS = Integer.getInteger("bench.reports", 1_000_000);

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
      Row review = review(kafka.bootstrapServers(), grown.last());
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
    try (Projected query = Projected.of(home.resolve("mongo-m"), kafka, keys(), last)) {
      return new ReviewBench(quartiers, query.address(), tokens.coordination(quartiers.ids()))
          .measure(REPORTS, "on the embedded file");
    }
  }

  private String keys() {
    return tokens.keysAddress();
  }
}
