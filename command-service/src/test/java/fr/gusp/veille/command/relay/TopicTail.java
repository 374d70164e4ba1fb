package fr.gusp.veille.command.relay;

import fr.gusp.veille.contract.wire.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A reader of the topic from its first record on. */
public final class TopicTail implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(20);

  private final Consumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();

  private TopicTail(Consumer<String, byte[]> consumer) {
    this.consumer = consumer;
  }

  public static TopicTail of(String broker) {
    Consumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    TopicPartition only = new TopicPartition(EventHeaders.TOPIC, 0);
    consumer.assign(List.of(only));
    consumer.seekToBeginning(List.of(only));
    return new TopicTail(consumer);
  }

  /** The records so far whose key begins with {@code stream}, in the topic's order. */
  public List<ConsumerRecord<String, byte[]>> read(String stream) {
    ConsumerRecords<String, byte[]> more = consumer.poll(POLL);
    while (!more.isEmpty()) {
      more.forEach(all::add);
      more = consumer.poll(POLL);
    }
    return all.stream().filter(record -> record.key().startsWith(stream)).toList();
  }

  public List<String> ids(String stream) {
    return headers(stream, EventHeaders.ID);
  }

  public List<Long> positions(String stream) {
    return headers(stream, EventHeaders.POSITION).stream().map(Long::valueOf).toList();
  }

  public List<String> headers(String stream, String name) {
    return read(stream).stream().map(record -> header(record, name)).toList();
  }

  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(
        Objects.requireNonNull(record.headers().lastHeader(name), name).value(),
        StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
