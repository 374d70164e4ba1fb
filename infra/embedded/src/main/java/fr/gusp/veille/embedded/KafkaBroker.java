package fr.gusp.veille.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One Kafka node (KRaft) in a JVM of its own, on the loopback interface.
 *
 * <p>A fatal fault of a broker ends its JVM; as a child it cannot take the product along. It ends
 * when its standard input closes, that is with this JVM, even on kill -9.
 */
public final class KafkaBroker implements ServerProcess {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final int STOP_SECONDS = 15;
  private static final int POLL_MILLIS = 20;

  private final Process process;
  private final int port;

  private KafkaBroker(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Port 0 means any free one. Blocks until the broker answers; one retry after a kill. */
  public static KafkaBroker start(Path dataDirectory, int port) {
    var files = new BrokerFiles(PrivateFiles.directory(dataDirectory.toAbsolutePath().normalize()));
    var chosen = FreePort.orFree(port);
    try {
      var process = launch(files, chosen);
      if (!ready(process, files)) {
        process = launch(files, chosen);
        if (!ready(process, files)) {
          throw new EmbeddedServerException(
              "Kafka n'a pas démarré sur le port " + chosen + " (voir " + files.output() + ").");
        }
      }
      return new KafkaBroker(process, chosen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public CompletableFuture<Void> gone() {
    return process.onExit().thenAccept(ended -> {});
  }

  /** SIGKILL, as a power cut would, for tests. Returns when the process is gone. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }

  private static Process launch(BrokerFiles files, int port) throws IOException {
    Files.deleteIfExists(files.ready());
    files.writeSettings(port, FreePort.find());
    return BrokerCommand.of(files)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(files.output().toFile()))
        .start();
  }

  private static boolean ready(Process process, BrokerFiles files) {
    var limit = System.nanoTime() + START_LIMIT.toNanos();
    try {
      while (!Files.exists(files.ready())) {
        var exited = process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        if (exited || System.nanoTime() > limit) {
          process.destroyForcibly();
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return false;
    }
  }
}
