package fr.gusp.veille.journeys.product;

import static org.awaitility.Awaitility.await;

import fr.gusp.veille.journeys.ledger.Door;
import fr.gusp.veille.journeys.machine.ChildJvm;
import fr.gusp.veille.journeys.machine.Ports;
import fr.gusp.veille.journeys.machine.Postmaster;
import fr.gusp.veille.journeys.machine.Scale;
import fr.gusp.veille.journeys.oracle.Relayed;
import fr.gusp.veille.journeys.oracle.Store;
import fr.gusp.veille.standalone.Standalone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as {@code ./start} runs it, over a data directory of its own. */
public final class RunningProduct implements AutoCloseable {

  private static final Duration STARTING = Duration.ofSeconds(90);
  private static final List<String> AS_START_DOES =
      List.of("-Xmx640m", "-XX:+ExitOnOutOfMemoryError", "-Djava.net.preferIPv4Stack=true");
  private static final Pattern BROKER_PORT = Pattern.compile("PLAINTEXT://127\\.0\\.0\\.1:(\\d+)");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Path data;
  private final int reports;
  private final int port = Ports.free();
  private final PartnerTokens tokens = new PartnerTokens(address());
  private ChildJvm process;

  /** Empty: no demonstration. */
  public RunningProduct(Path data) {
    this(data, 0);
  }

  /** With a demonstration history of about so many reports. */
  public RunningProduct(Path data, int reports) {
    this.data = data;
    this.reports = reports;
    process = launch();
    try {
      awaitCurrent();
    } catch (RuntimeException notStarted) {
      process.stop();
      throw notStarted;
    }
  }

  /** The address that people type. */
  public String address() {
    return "http://localhost:" + port;
  }

  public Door door() {
    return new Door(address(), address(), tokens::of);
  }

  public Store store() {
    Path home = data.resolve("postgresql");
    return Store.read(
        "jdbc:postgresql://127.0.0.1:" + Postmaster.in(home).port() + "/veille",
        "veille",
        read(home.resolve("password")));
  }

  public List<Relayed> topic() {
    return Relayed.readAll("127.0.0.1:" + brokerPort());
  }

  public boolean alive() {
    return process.handle().isAlive();
  }

  /** SIGKILL; the broker, its child, goes by itself, PostgreSQL stays. */
  public void kill() {
    Optional<ProcessHandle> broker = broker();
    process.kill();
    broker.ifPresent(child -> child.onExit().join());
  }

  public void killBroker() {
    broker()
        .ifPresent(
            child -> {
              child.destroyForcibly();
              child.onExit().join();
            });
  }

  public void killPostgres() {
    Postmaster.in(data.resolve("postgresql")).kill();
  }

  /** Over the same data directory, at the same address. */
  public void startAgain() {
    process = launch();
    awaitCurrent();
  }

  /** Until reports can be filed and what was filed can be read. */
  public void awaitCurrent() {
    await("the product is current, see " + log())
        .atMost(STARTING)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(this::readiness, ready -> ready.contains("current"));
  }

  /** SIGTERM to what runs; PostgreSQL is stopped too where a kill left it behind. */
  @Override
  public void close() {
    if (!alive()) {
      startAgain();
    }
    process.stop();
  }

  private String readiness() throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private ChildJvm launch() {
    List<String> options = new ArrayList<>(AS_START_DOES);
    options.add("-Dgusp.demonstration.reports=" + reports);
    List<String> arguments = new ArrayList<>(List.of("--port", "" + port, "--data", "" + data));
    if (reports == 0) {
      arguments.add("--empty");
    }
    return ChildJvm.start(Standalone.class, log(), options, arguments);
  }

  private Path log() {
    return Scale.target().resolve("product-" + port + ".log");
  }

  private Optional<ProcessHandle> broker() {
    return process
        .handle()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains("BrokerMain"))
        .findFirst();
  }

  private int brokerPort() {
    Properties settings = new Properties();
    try (var in = Files.newBufferedReader(data.resolve("kafka").resolve("broker.properties"))) {
      settings.load(in);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Matcher port = BROKER_PORT.matcher(settings.getProperty("listeners"));
    if (!port.find()) {
      throw new IllegalStateException("no broker port in " + settings);
    }
    return Integer.parseInt(port.group(1));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
