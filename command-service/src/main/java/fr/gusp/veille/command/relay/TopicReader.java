package fr.gusp.veille.command.relay;

import fr.gusp.veille.contract.wire.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Reads the topic back, for the audit. */
@Component
class TopicReader {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final TopicPartition ONLY = new TopicPartition(EventHeaders.TOPIC, 0);

  private final KafkaAdmin kafka;

  TopicReader(KafkaAdmin kafka) {
    this.kafka = kafka;
  }

  /**
   * Strikes from {@code wanted} (id to position) what the topic holds from {@code offset} on, until
   * nothing is wanted or the topic ends.
   *
   * @return the offset to read on from
   */
  long strike(Map<String, Long> wanted, long offset) {
    try (Consumer<String, byte[]> consumer = consumer()) {
      consumer.assign(List.of(ONLY));
      long end = Objects.requireNonNull(consumer.endOffsets(List.of(ONLY)).get(ONLY));
      long next = Math.min(offset, end);
      consumer.seek(ONLY, next);
      while (next < end && !wanted.isEmpty()) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          wanted.remove(id(record));
          next = record.offset() + 1;
          if (wanted.isEmpty()) {
            break;
          }
        }
      }
      return next;
    }
  }

  private Consumer<String, byte[]> consumer() {
    Map<String, Object> settings = new HashMap<>(kafka.getConfigurationProperties());
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private static String id(ConsumerRecord<String, byte[]> record) {
    var header = record.headers().lastHeader(EventHeaders.ID);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
