package fr.gusp.veille.query.world;

import static org.awaitility.Awaitility.await;

import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.embedded.KafkaBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A real broker with the topic of the events, and who writes to it. */
final class Broker implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path directory;
  private final KafkaProducer<byte[], byte[]> producer;
  private KafkaBroker server;

  Broker(Path directory) {
    this.directory = directory;
    server = KafkaBroker.start(directory, 0);
    createTopic();
    producer = producer();
  }

  String bootstrapServers() {
    return server.bootstrapServers();
  }

  /** Sends records in order, and returns once the broker has them. */
  void send(List<ProducerRecord<byte[], byte[]>> records) {
    var sent = records.stream().map(each -> producer.send(onTheOnePartition(each))).toList();
    producer.flush();
    sent.forEach(Broker::get);
  }

  void kill() {
    server.kill();
  }

  void restart() {
    server = KafkaBroker.start(directory, server.port());
  }

  /** The topic is deleted and made anew, empty. */
  void recreateTopic() {
    try (Admin admin = admin()) {
      get(admin.deleteTopics(List.of(EventHeaders.TOPIC)).all());
    }
    await().atMost(PATIENCE).ignoreExceptions().until(this::createTopic);
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
    server.close();
  }

  private static ProducerRecord<byte[], byte[]> onTheOnePartition(
      ProducerRecord<byte[], byte[]> record) {
    return new ProducerRecord<>(record.topic(), 0, record.key(), record.value(), record.headers());
  }

  private boolean createTopic() {
    NewTopic topic =
        new NewTopic(EventHeaders.TOPIC, 1, (short) 1).configs(Map.of("retention.ms", "-1"));
    try (Admin admin = admin()) {
      get(admin.createTopics(List.of(topic)).all());
      return true;
    }
  }

  private Admin admin() {
    return Admin.create(
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, server.bootstrapServers()));
  }

  private KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            server.bootstrapServers(),
            ProducerConfig.ACKS_CONFIG,
            "all"),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static void get(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
