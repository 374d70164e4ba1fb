package fr.gusp.veille.bench;

import fr.gusp.veille.bench.million.Decade;
import fr.gusp.veille.bench.million.Import;
import fr.gusp.veille.bench.million.ManyQuartiers;
import fr.gusp.veille.embedded.KafkaBroker;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rule D22 of the desk: queue and search over 100,000 reports, of which one in twenty waits in one
 * queue.
 */
final class HundredThousandReports {

  private static final Logger LOG = LoggerFactory.getLogger(HundredThousandReports.class);
  private static final int REPORTS = Integer.getInteger("bench.queue.reports", 100_000);
  private static final int ONE_IN = 20;

  private final Path home;
  private final Tokens tokens;
  private final ManyQuartiers quartiers = Decade.quartiersFor(REPORTS);

  HundredThousandReports(Path home, Tokens tokens) {
    this.home = home;
    this.tokens = tokens;
  }

  List<Row> measure() throws Exception {
    String keys = tokens.keysAddress();
    try (KafkaBroker kafka = KafkaBroker.start(home.resolve("kafka-q"), 0);
        Store store = new Store(home.resolve("queue"), kafka.bootstrapServers(), keys)) {
      long events = new Import(store.bean(DataSource.class)).all(new Decade(quartiers, ONE_IN));
      LOG.info("imported {} events", events);
      try (Projected query =
          Projected.of(home.resolve("mongo-q"), kafka.bootstrapServers(), keys, store.last())) {
        return rows(query.address());
      }
    }
  }

  private List<Row> rows(String address) throws Exception {
    String guichet = tokens.guichet(quartiers.ids());
    String coordination = tokens.coordination(quartiers.ids());
    ListBench lists = new ListBench(address, REPORTS);
    return List.of(
        lists.measure("queue of 5 % of them, any page", guichet, ListQueries.QUEUE),
        lists.measure("queues of the whole EPCI at once", coordination, ListQueries.EPCI),
        lists.measure("search by guichet, words and filters", guichet, ListQueries.SEARCH),
        lists.measure("search by coordination, any page", coordination, ListQueries.SEARCH));
  }
}
