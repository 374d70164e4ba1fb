package fr.gusp.veille.query.listen;

import fr.gusp.veille.query.projection.Delivery;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Takes a record off Kafka without believing anything in it. */
final class ReadRecord {

  private static final String UNKEYED = "unkeyed";

  private ReadRecord() {}

  static Delivery of(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), text(header.value(), ""));
    }
    return new Delivery(
        record.offset(), text(record.key(), UNKEYED), headers, text(record.value(), ""));
  }

  private static String text(byte @Nullable [] bytes, String none) {
    return bytes == null ? none : new String(bytes, StandardCharsets.UTF_8);
  }
}
