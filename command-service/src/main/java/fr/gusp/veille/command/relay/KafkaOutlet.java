package fr.gusp.veille.command.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;

/** Sends events in order and returns only once the broker confirmed them all. */
@Component
class KafkaOutlet {

  private final KafkaTemplate<String, byte[]> kafka;

  KafkaOutlet(KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
  }

  /**
   * @return the topic offset of the last event
   * @throws ExecutionException if the broker refused; whatever was not confirmed is to be sent
   *     again
   */
  long send(List<StoredEvent> events) throws ExecutionException, InterruptedException {
    List<Future<SendResult<String, byte[]>>> sent = new ArrayList<>();
    events.forEach(event -> sent.add(kafka.send(EventRecord.of(event))));
    kafka.flush();
    RecordMetadata last = null;
    for (Future<SendResult<String, byte[]>> each : sent) {
      last = each.get().getRecordMetadata();
    }
    return last == null ? 0 : last.offset();
  }
}
