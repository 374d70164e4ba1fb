package fr.gusp.veille.standalone.launch;

import fr.gusp.veille.embedded.EmbeddedPostgres;
import fr.gusp.veille.embedded.KafkaBroker;
import fr.gusp.veille.embedded.MongoServer;
import fr.gusp.veille.standalone.data.DataDirectory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The three servers, started side by side. */
final class Servers {

  private final CompletableFuture<Supervised<EmbeddedPostgres>> postgres;
  private final CompletableFuture<Supervised<KafkaBroker>> kafka;
  private final CompletableFuture<MongoServer> mongo;

  Servers(DataDirectory data, Executor executor) {
    this.postgres = CompletableFuture.supplyAsync(() -> postgres(data), executor);
    this.kafka = CompletableFuture.supplyAsync(() -> kafka(data), executor);
    this.mongo =
        CompletableFuture.supplyAsync(
            () -> MongoServer.start(data.sub("read-models"), 0), executor);
  }

  CompletableFuture<Void> started() {
    return CompletableFuture.allOf(postgres, kafka, mongo);
  }

  CompletableFuture<EmbeddedPostgres> postgres() {
    return postgres.thenApply(Supervised::server);
  }

  CompletableFuture<KafkaBroker> kafka() {
    return kafka.thenApply(Supervised::server);
  }

  CompletableFuture<MongoServer> mongo() {
    return mongo;
  }

  /** Those that write first, PostgreSQL last; one that never started is passed over. */
  void closeInto(Closing closing) {
    closing.close("modèles de lecture", mongo);
    closing.close("Kafka", kafka);
    closing.close("PostgreSQL", postgres);
  }

  private static Supervised<EmbeddedPostgres> postgres(DataDirectory data) {
    var home = data.sub("postgresql");
    return new Supervised<>(
        "PostgreSQL",
        EmbeddedPostgres.start(home, 0),
        dead -> EmbeddedPostgres.start(home, dead.port()));
  }

  private static Supervised<KafkaBroker> kafka(DataDirectory data) {
    var home = data.sub("kafka");
    return new Supervised<>(
        "Kafka", KafkaBroker.start(home, 0), dead -> KafkaBroker.start(home, dead.port()));
  }
}
