package fr.gusp.veille.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

  private static final String TOPIC = "veille.test";

  @TempDir Path home;

  @Test
  void killKeepsAcknowledgedMessages() throws Exception {
    try (var broker = KafkaBroker.start(home, 0)) {
      createTopic(broker);
      send(broker, List.of("un", "deux"));
      broker.kill();
      assertThat(broker.gone()).succeedsWithin(Duration.ofSeconds(5));
      try (var again = KafkaBroker.start(home, broker.port())) {
        send(again, List.of("trois"));
        assertThat(read(again, 3)).containsExactly("un", "deux", "trois");
      }
    }
  }

  @Test
  void makesNoTopicByItself() throws Exception {
    try (var broker = KafkaBroker.start(home, 0);
        var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      var made = admin.describeTopics(List.of("inconnu")).allTopicNames();
      assertThat(made.toCompletionStage().toCompletableFuture())
          .failsWithin(Duration.ofSeconds(10));
    }
  }

  @Test
  void brokerEndsWithItsKilledParent() throws Exception {
    var parent = startParent();
    await().atMost(Duration.ofSeconds(40)).until(() -> brokerOf(home).isPresent());
    var broker = brokerOf(home).orElseThrow();
    parent.destroyForcibly();
    await().atMost(Duration.ofSeconds(10)).until(() -> !broker.isAlive());
  }

  private Process startParent() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            BrokerParent.class.getName(),
            home.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static Optional<ProcessHandle> brokerOf(Path home) throws Exception {
    var ready = home.resolve("ready");
    return Files.exists(ready)
        ? ProcessHandle.of(Long.parseLong(Files.readString(ready, StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  private static void createTopic(KafkaBroker broker) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
  }

  private static void send(KafkaBroker broker, List<String> words) throws Exception {
    var settings =
        Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (var word : words) {
        producer.send(new ProducerRecord<>(TOPIC, word)).get();
      }
    }
  }

  private static List<String> read(KafkaBroker broker, int count) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
    var words = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(read -> words.add(read.value()));
                return words.size() >= count;
              });
    }
    return words;
  }
}
