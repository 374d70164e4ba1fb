package fr.gusp.veille.journeys.oracle;

import fr.gusp.veille.contract.wire.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A record read back from Kafka. */
public record Relayed(String id, String key, long sequence) {

  private static final TopicPartition ONLY = new TopicPartition(EventHeaders.TOPIC, 0);

  /** The whole topic, from the first record to the one that is last now. */
  public static List<Relayed> readAll(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false);
    List<Relayed> all = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(ONLY));
      consumer.seekToBeginning(List.of(ONLY));
      long end = consumer.endOffsets(List.of(ONLY)).get(ONLY);
      while (consumer.position(ONLY) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> all.add(of(record)));
      }
    }
    return List.copyOf(all);
  }

  private static Relayed of(ConsumerRecord<String, byte[]> record) {
    return new Relayed(
        header(record, EventHeaders.ID),
        record.key(),
        Long.parseLong(header(record, EventHeaders.SEQUENCE)));
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
