package fr.gusp.veille.query.world;

import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import fr.gusp.veille.embedded.MongoServer;
import fr.gusp.veille.query.QueryService;
import fr.gusp.veille.query.projection.Progress;
import fr.gusp.veille.query.store.Generation;
import fr.gusp.veille.query.store.Generations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.reactivestreams.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a real broker and a real Mongo-protocol server, as the product starts it. */
public final class World implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Document FORM = new Document("form", "");

  private final Path directory;
  private final Tokens tokens = new Tokens();
  private final Map<String, String> settings = new HashMap<>();
  private final Broker broker;
  private MongoServer mongo;
  private ConfigurableApplicationContext service;

  private World(Map<String, String> extra) {
    try {
      directory = Files.createTempDirectory("veille-query");
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    settings.putAll(extra);
    broker = new Broker(directory.resolve("kafka"));
    mongo = MongoServer.start(directory.resolve("mongo"), 0);
    service = service();
  }

  public static World start() {
    return new World(Map.of());
  }

  public static World start(Map<String, String> settings) {
    return new World(settings);
  }

  public Tokens tokens() {
    return tokens;
  }

  public Api as(String token) {
    return new Api(port(), token);
  }

  public <T> T bean(Class<T> type) {
    return service.getBean(type);
  }

  public Progress progress() {
    return bean(Progress.class);
  }

  /** Sends records in order, and returns once the broker has them. */
  public void send(List<ProducerRecord<byte[], byte[]>> records) {
    broker.send(records);
  }

  /** Sends what is new in a log, and waits until it was read. */
  public World tell(Log log) {
    send(log.untold());
    awaitPosition(log.position());
    return this;
  }

  public void awaitPosition(long position) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> progress().position() >= position && progress().behind() == 0);
  }

  /** Waits until so many duplicates were recognised. */
  public void awaitDuplicates(long duplicates) {
    await().atMost(PATIENCE).until(() -> progress().duplicates() >= duplicates);
  }

  public void stopService() {
    service.close();
  }

  public void startService() {
    service = service();
  }

  public void stopMongo() {
    mongo.close();
  }

  public void startMongo() {
    int port = Integer.parseInt(mongo.uri().replaceAll(".*:(\\d+).*", "$1"));
    mongo = MongoServer.start(directory.resolve("mongo"), port);
  }

  public void killBroker() {
    broker.kill();
  }

  public void startBroker() {
    broker.restart();
  }

  /** The topic is deleted and made anew, empty. */
  public void recreateTopic() {
    broker.recreateTopic();
  }

  /** Reports and filled buckets that readers see, without their versions. */
  public Map<String, Document> documents() {
    return ReadModels.documents(now());
  }

  /** Which documents are other than they were. */
  public Set<String> differences(Map<String, Document> before) {
    return ReadModels.differences(before, documents());
  }

  /** The generation that readers look at. */
  public Generation now() {
    return Objects.requireNonNull(bean(Generations.class).current().block());
  }

  /** As if nothing had been read yet. */
  public void rewind() {
    atRest(positions -> positions.deleteMany(new Document()));
  }

  /** As if a version before had written the documents; the service starts anew. */
  public void writtenInAnotherForm() {
    atRest(positions -> positions.updateMany(new Document(), new Document("$unset", FORM)));
  }

  private void atRest(Function<MongoCollection<Document>, Publisher<?>> change) {
    Generation now = now();
    stopService();
    try (MongoClient client = MongoClients.create(mongo.uri())) {
      ReadModels.all(
          change.apply(
              client
                  .getDatabase(now.database().getName())
                  .getCollection(now.positions().getNamespace().getCollectionName())));
    }
    startService();
  }

  private ConfigurableApplicationContext service() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--spring.config.name=" + QueryService.CONFIG,
                "--server.port=0",
                "--spring.mongodb.uri=" + mongo.uri(),
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--gusp.security.issuer=" + Tokens.ISSUER,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + tokens.keysUrl(),
                "--gusp.query.command-url=" + tokens.url(),
                "--gusp.query.token-url=" + tokens.url() + "/token",
                "--gusp.query.client-secret=secret"));
    settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    return new SpringApplicationBuilder(QueryService.class)
        .web(WebApplicationType.REACTIVE)
        .run(arguments.toArray(String[]::new));
  }

  private int port() {
    return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Override
  public void close() {
    service.close();
    mongo.close();
    broker.close();
    tokens.close();
  }
}
