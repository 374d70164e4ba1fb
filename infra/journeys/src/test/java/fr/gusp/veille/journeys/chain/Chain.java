package fr.gusp.veille.journeys.chain;

import fr.gusp.veille.command.CommandService;
import fr.gusp.veille.embedded.EmbeddedPostgres;
import fr.gusp.veille.embedded.KafkaBroker;
import fr.gusp.veille.embedded.MongoServer;
import fr.gusp.veille.journeys.identity.TestIdentity;
import fr.gusp.veille.journeys.ledger.Door;
import fr.gusp.veille.journeys.machine.ChildJvm;
import fr.gusp.veille.journeys.machine.Ports;
import fr.gusp.veille.journeys.machine.Postmaster;
import fr.gusp.veille.journeys.oracle.Relayed;
import fr.gusp.veille.journeys.oracle.Store;
import fr.gusp.veille.query.QueryService;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Filing and relay in this JVM, reading in another, on the servers of the product; each part stops
 * and comes back.
 */
final class Chain implements AutoCloseable {

  private final TestIdentity identity = new TestIdentity();
  private final Path home;
  private final int deciding = Ports.free();
  private final int reading = Ports.free();
  private EmbeddedPostgres postgres;
  private KafkaBroker kafka;
  private MongoServer mongo;
  private final ConfigurableApplicationContext command;
  private ChildJvm query;

  Chain(Path home) {
    this.home = home;
    postgres = EmbeddedPostgres.start(home.resolve("postgresql"), 0);
    kafka = KafkaBroker.start(home.resolve("kafka"), 0);
    mongo = MongoServer.start(home.resolve("read-models"), 0);
    command = startCommand();
    query = startQuery();
  }

  Door door() {
    return new Door(at(deciding), at(reading), identity::token);
  }

  Store store() {
    return Store.read(postgres.jdbcUrl("veille"), postgres.user(), postgres.password());
  }

  List<Relayed> topic() {
    return Relayed.readAll(kafka.bootstrapServers());
  }

  void killBroker() {
    kafka.kill();
  }

  void startBrokerAgain() {
    kafka = KafkaBroker.start(home.resolve("kafka"), kafka.port());
  }

  void stopMongo() {
    mongo.close();
  }

  void startMongoAgain() {
    mongo = MongoServer.start(home.resolve("read-models"), URI.create(mongo.uri()).getPort());
  }

  void killReading() {
    query.kill();
  }

  void startReadingAgain() {
    query = startQuery();
  }

  /** SIGKILL to the postmaster; its children notice and go. */
  void killPostgres() {
    Postmaster.in(home.resolve("postgresql")).kill();
  }

  void startPostgresAgain() {
    postgres = EmbeddedPostgres.start(home.resolve("postgresql"), postgres.port());
  }

  @Override
  public void close() {
    query.kill();
    command.close();
    mongo.close();
    kafka.close();
    postgres.close();
    identity.close();
  }

  private ConfigurableApplicationContext startCommand() {
    List<String> arguments =
        settings(
            "command-service",
            deciding,
            "spring.datasource.url=" + postgres.jdbcUrl("veille"),
            "spring.datasource.username=" + postgres.user(),
            "spring.datasource.password=" + postgres.password());
    return new SpringApplicationBuilder(CommandService.class)
        .web(WebApplicationType.REACTIVE)
        .registerShutdownHook(false)
        .run(arguments.toArray(String[]::new));
  }

  private ChildJvm startQuery() {
    List<String> arguments =
        settings(
            "query-service",
            reading,
            "spring.mongodb.uri=" + mongo.uri(),
            "gusp.query.command-url=" + at(deciding),
            "gusp.query.token-url=" + identity.tokenAddress(),
            "gusp.query.client-id=query-service",
            "gusp.query.client-secret=anything");
    return ChildJvm.start(
        QueryService.class, home.resolve("query-service.log"), List.of("-Xmx256m"), arguments);
  }

  private List<String> settings(String name, int port, String... more) {
    return Stream.concat(
            Stream.of(more),
            Stream.of(
                "spring.config.name=" + name,
                "spring.jmx.enabled=false",
                "server.address=127.0.0.1",
                "server.port=" + port,
                "spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                "gusp.security.issuer=" + TestIdentity.ISSUER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + identity.keysAddress()))
        .map("--"::concat)
        .toList();
  }

  private static String at(int port) {
    return "http://127.0.0.1:" + port;
  }
}
