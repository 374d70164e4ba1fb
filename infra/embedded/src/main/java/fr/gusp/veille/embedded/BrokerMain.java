package fr.gusp.veille.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** The broker's own JVM: it lives as long as the process that started it. */
final class BrokerMain {

  private BrokerMain() {}

  public static void main(String[] arguments) throws Exception {
    haltWhenOrphaned(System.in);
    var files = new BrokerFiles(Path.of(arguments[0]));
    var settings = files.readSettings();
    formatIfNew(files.data());
    run(files, settings);
  }

  private static void run(BrokerFiles files, Properties settings) throws IOException {
    var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
    server.startup();
    Files.writeString(files.ready(), Long.toString(ProcessHandle.current().pid()));
    server.awaitShutdown();
  }

  private static void formatIfNew(Path data) throws Exception {
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    new Formatter()
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(1)
        .setControllerListenerName("CONTROLLER")
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setDirectories(List.of(data.toString()))
        .setMetadataLogDirectory(data.toString())
        .setIgnoreFormatted(true)
        .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false))
        .run();
  }

  /** The end of standard input means that the parent is gone, however it went. */
  private static void haltWhenOrphaned(InputStream parent) {
    var watch = new Thread(() -> waitForTheEndOf(parent), "parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void waitForTheEndOf(InputStream parent) {
    try {
      parent.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // a broken pipe says the same as its end
    }
    Runtime.getRuntime().halt(0);
  }
}
