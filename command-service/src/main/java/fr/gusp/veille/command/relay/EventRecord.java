package fr.gusp.veille.command.relay;

import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.contract.wire.EventJson;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An event as it travels: CloudEvents 1.0 in binary mode, the payload as it was stored. */
final class EventRecord {

  private EventRecord() {}

  static ProducerRecord<String, byte[]> of(StoredEvent event) {
    var message =
        new ProducerRecord<String, byte[]>(EventHeaders.TOPIC, event.stream(), event.payload());
    Headers headers = message.headers();
    put(headers, EventHeaders.ID, event.id());
    put(headers, EventHeaders.SOURCE, EventHeaders.SOURCE_VALUE);
    put(headers, EventHeaders.SPEC_VERSION, EventHeaders.SPEC_VERSION_VALUE);
    put(headers, EventHeaders.TYPE, event.name());
    put(headers, EventHeaders.TIME, event.recordedAt());
    put(headers, EventHeaders.SUBJECT, event.stream());
    put(headers, EventHeaders.SEQUENCE, Long.toString(event.sequence()));
    put(headers, EventHeaders.POSITION, Long.toString(event.position()));
    put(headers, EventHeaders.CONTENT_TYPE, EventHeaders.CONTENT_TYPE_VALUE);
    putActor(headers, event.metadata());
    return message;
  }

  private static void putActor(Headers headers, byte[] metadata) {
    JsonNode json = read(metadata);
    put(headers, EventHeaders.ACTOR, json.path("actor").asString(""));
    put(headers, EventHeaders.ACTOR_ORGANISATION, json.path("organisation").asString(""));
  }

  /** Metadata that nobody can read names no actor; it must not hold up every event behind it. */
  private static JsonNode read(byte[] metadata) {
    try {
      return EventJson.mapper().readTree(metadata);
    } catch (JacksonException unreadable) {
      return MissingNode.getInstance();
    }
  }

  private static void put(Headers headers, String name, String value) {
    if (!value.isEmpty()) {
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
