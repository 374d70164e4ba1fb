package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What the command side would have stored: positions rise, sequences of a stream have no hole. */
public final class Log {

  private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
  private final Map<String, Long> sequences = new HashMap<>();
  private Instant now = Instant.parse("2026-11-02T09:00:00Z");
  private final List<ProducerRecord<byte[], byte[]>> skipped = new ArrayList<>();
  private long position;
  private int told;

  public Log at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  public Log later(Duration time) {
    now = now.plus(time);
    return this;
  }

  public Instant now() {
    return now;
  }

  /** The last position given. */
  public long position() {
    return position;
  }

  public Log and(VeilleEvent... events) {
    for (VeilleEvent event : events) {
      add(event.stream(), EventCatalogue.nameOf(event.getClass()), EventReader.write(event));
    }
    return this;
  }

  /** An event that no table knows, or that its name does not fit. */
  public Log add(String stream, String name, byte[] payload) {
    position++;
    long sequence = sequences.merge(stream, 0L, (before, none) -> before + 1);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(EventHeaders.TOPIC, bytes(stream), payload);
    header(record, EventHeaders.ID, new UUID(0, position).toString());
    header(record, EventHeaders.TYPE, name);
    header(record, EventHeaders.TIME, now.toString());
    header(record, EventHeaders.SUBJECT, stream);
    header(record, EventHeaders.SEQUENCE, Long.toString(sequence));
    header(record, EventHeaders.POSITION, Long.toString(position));
    header(record, EventHeaders.ACTOR, Facts.GARDIEN.toString());
    header(record, EventHeaders.ACTOR_ORGANISATION, Facts.BAILLEUR.value());
    records.add(record);
    return this;
  }

  /** Leaves a hole: the next event of this stream comes one too late. */
  public Log skip(VeilleEvent event) {
    and(event);
    skipped.add(records.remove(records.size() - 1));
    return this;
  }

  /** What was left out. */
  public List<ProducerRecord<byte[], byte[]>> skipped() {
    return List.copyOf(skipped);
  }

  /** What was added since this was asked last. */
  public List<ProducerRecord<byte[], byte[]>> untold() {
    List<ProducerRecord<byte[], byte[]>> fresh = List.copyOf(records.subList(told, records.size()));
    told = records.size();
    return fresh;
  }

  public List<ProducerRecord<byte[], byte[]>> records() {
    return List.copyOf(records);
  }

  private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
    record.headers().add(name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
