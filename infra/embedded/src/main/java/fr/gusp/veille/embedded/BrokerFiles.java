package fr.gusp.veille.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Where the broker's child JVM finds its settings, keeps its log and says that it is ready. */
record BrokerFiles(Path home) {

  Path settings() {
    return home.resolve("broker.properties");
  }

  Path ready() {
    return home.resolve("ready");
  }

  Path data() {
    return home.resolve("log");
  }

  Path output() {
    return home.resolve("broker.log");
  }

  void writeSettings(int port, int controllerPort) throws IOException {
    var lines = new StringBuilder();
    settings(port, controllerPort)
        .forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    PrivateFiles.write(settings(), lines.toString());
  }

  Properties readSettings() throws IOException {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(settings())) {
      properties.load(in);
    }
    return properties;
  }

  private Map<String, String> settings(int port, int controllerPort) {
    var all = new TreeMap<String, String>();
    all.put("process.roles", "broker,controller");
    all.put("node.id", "1");
    all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    all.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    all.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    all.put("controller.listener.names", "CONTROLLER");
    all.put("inter.broker.listener.name", "PLAINTEXT");
    all.put("log.dirs", data().toString().replace('\\', '/'));
    all.putAll(OF_ONE_NODE);
    all.putAll(OF_OUR_TOPICS);
    return all;
  }

  /** One node: no replicas, few threads, and a session short enough for a start after a kill. */
  private static final Map<String, String> OF_ONE_NODE =
      Map.ofEntries(
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "4"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("transaction.state.log.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("broker.session.timeout.ms", "3000"),
          Map.entry("broker.heartbeat.interval.ms", "500"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          Map.entry("log.cleaner.dedupe.buffer.size", "16777216"));

  /** Nothing is ever deleted by age or size, and a topic exists because a service declared it. */
  private static final Map<String, String> OF_OUR_TOPICS =
      Map.of(
          "log.retention.ms", "-1",
          "log.retention.bytes", "-1",
          "auto.create.topics.enable", "false",
          "message.max.bytes", "5242880",
          "replica.fetch.max.bytes", "5242880",
          "log.flush.interval.ms", "1000");
}
