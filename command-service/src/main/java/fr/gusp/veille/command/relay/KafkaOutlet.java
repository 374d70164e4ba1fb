package fr.gusp.veille.command.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Sends events in order and returns only once the broker confirmed them all. Its producer lives as
 * long as one leadership: what it could not deliver is thrown away with it, so that nothing old is
 * left to arrive after the next leadership has begun.
 */
final class KafkaOutlet implements AutoCloseable {

  /** Longer than a broker's restart, so that a short absence causes no repetition. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Producer<String, byte[]> producer;

  KafkaOutlet(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  static KafkaOutlet open(ProducerFactory<?, ?> kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.getConfigurationProperties());
    return new KafkaOutlet(
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
  }

  /** The topic offsets of the first and the last event. */
  record Confirmed(long first, long last) {}

  /**
   * @throws ExecutionException if the broker refused or stayed silent; whatever was not confirmed
   *     is to be sent again, by another outlet
   */
  Confirmed send(List<StoredEvent> events) throws ExecutionException, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (StoredEvent event : events) {
      Future<RecordMetadata> each = producer.send(EventRecord.of(event));
      if (each.isDone()) {
        each.get(); // refused at once: nothing may overtake it
      }
      sent.add(each);
    }
    long first = offset(sent.get(0));
    long last = first;
    for (Future<RecordMetadata> each : sent) {
      last = offset(each);
    }
    return new Confirmed(first, last);
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }

  private static long offset(Future<RecordMetadata> sent)
      throws ExecutionException, InterruptedException {
    try {
      return sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).offset();
    } catch (TimeoutException silent) {
      throw new ExecutionException("the broker does not confirm", silent);
    }
  }
}
