package fr.gusp.veille.bench;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import fr.gusp.veille.embedded.KafkaBroker;
import fr.gusp.veille.embedded.MongoServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs every benchmark and writes the table. Arguments: the table's file, the project's root, and
 * which parts, if not all.
 */
public final class Bench {

  private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
  private static final List<String> ALL =
      List.of("visibility", "rebuild", "recording", "acts", "queue", "million", "product");
  private static final int REPORTS_TO_REBUILD = 60_000;
  private static final long BAR_IN_MEMORY = 30_000;
  private static final long BAR_ON_FILE = 15_000;

  private final Path home;
  private final Tokens tokens;
  private final List<Row> rows = new ArrayList<>();

  private Bench(Path home, Tokens tokens) {
    this.home = home;
    this.tokens = tokens;
  }

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[1]).toAbsolutePath();
    Bench bench = new Bench(Files.createTempDirectory("veille-bench"), new Tokens());
    try {
      List<String> parts = args.length > 2 ? List.of(args[2].split(",")) : ALL;
      if (parts.contains("visibility")) {
        bench.visibility(root);
      }
      if (parts.contains("rebuild")) {
        bench.rebuild();
      }
      if (parts.contains("recording")) {
        bench.recording();
      }
      if (parts.contains("queue")) {
        bench.rows.addAll(new HundredThousandReports(bench.home, bench.tokens).measure());
      }
      if (parts.contains("acts")) {
        bench.acts();
      }
      if (parts.contains("million")) {
        bench.rows.addAll(new MillionReports(bench.home, bench.tokens).measure());
      }
      if (parts.contains("product")) {
        bench.rows.addAll(new WholeProduct(root, bench.home.resolve("seeded")).measure());
      }
    } catch (Exception failed) {
      LOG.error("a benchmark failed; the others are written", failed);
    } finally {
      Table.write(Path.of(args[0]), bench.rows);
    }
    System.exit(0);
  }

  private void recording() throws Exception {
    try (KafkaBroker kafka = KafkaBroker.start(home.resolve("kafka-1"), 0);
        Store store =
            new Store(
                home,
                kafka.bootstrapServers(),
                tokens.keysAddress(),
                "--gusp.relay.enabled=false");
        ConfigurableApplicationContext bare = bare(store)) {
      rows.add(0, new AppendBench(store).measure());
      int barePort =
          Integer.parseInt(String.valueOf(bare.getEnvironment().getProperty("local.server.port")));
      rows.add(1, new HttpBench(tokens.gardien()).measure(store.port(), barePort));
      store.createTopic();
      rows.add(Math.min(3, rows.size()), new RelayBench(store).measure());
    }
  }

  private void acts() throws Exception {
    try (KafkaBroker kafka = KafkaBroker.start(home.resolve("kafka-3"), 0);
        Store store =
            new Store(home.resolve("acts"), kafka.bootstrapServers(), tokens.keysAddress())) {
      store.createTopic();
      rows.add(new ActsBench(store.port(), tokens.gardien(), tokens.desk()).measure());
    }
  }

  private ConfigurableApplicationContext bare(Store store) {
    return new SpringApplicationBuilder(BareService.class).run(store.bareArguments());
  }

  private void visibility(Path root) throws Exception {
    try (StartedProduct product = new StartedProduct(root, home.resolve("product"))) {
      rows.add(new VisibilityBench(product.url()).measure());
    }
  }

  private void rebuild() throws Exception {
    try (KafkaBroker kafka = KafkaBroker.start(home.resolve("kafka-2"), 0)) {
      String servers = kafka.bootstrapServers();
      Store.createTopicOn(servers);
      long events = new History(servers).write(REPORTS_TO_REBUILD);
      RebuildBench bench = new RebuildBench(tokens.gardien(), events);
      rows.add(inMemory(bench, servers));
      try (MongoServer file = MongoServer.start(home.resolve("mongo"), 0)) {
        String uri = file.uri() + "/veille";
        rows.add(
            bench.measure("on the embedded file", uri, servers, tokens.keysAddress(), BAR_ON_FILE));
      }
    }
  }

  private Row inMemory(RebuildBench bench, String servers) throws Exception {
    var memory = new de.bwaldvogel.mongo.MongoServer(new MemoryBackend());
    try {
      String uri = "mongodb://127.0.0.1:%d/veille".formatted(memory.bind().getPort());
      return bench.measure("in memory", uri, servers, tokens.keysAddress(), BAR_IN_MEMORY);
    } finally {
      memory.shutdownNow();
    }
  }
}
