package fr.gusp.veille.query.listen;

import fr.gusp.veille.query.projection.Projector;
import fr.gusp.veille.query.projection.Rebuilding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Rebuilds all read models from the first event of the topic, beside the current ones. */
@Component
public class Rebuild {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long NEAR = 1_000;

  private final KafkaSettings kafka;
  private final Projector projector;
  private final int batchSize;
  private final Duration keepOld;
  private final AtomicBoolean running = new AtomicBoolean();

  Rebuild(
      KafkaSettings kafka,
      Projector projector,
      @Value("${gusp.query.rebuild-batch-size}") int batchSize,
      @Value("${gusp.query.keep-old-generation}") Duration keepOld) {
    this.kafka = kafka;
    this.projector = projector;
    this.batchSize = batchSize;
    this.keepOld = keepOld;
  }

  /** Starts one in the background; false where one is running already. */
  public boolean start() {
    if (!running.compareAndSet(false, true)) {
      return false;
    }
    new Thread(this::run, "veille-rebuild").start();
    return true;
  }

  public boolean running() {
    return running.get();
  }

  /** Does one now, and returns when readers look at it. */
  void first() {
    running.set(true);
    try {
      rebuild();
    } finally {
      running.set(false);
    }
  }

  private void rebuild() {
    LOG.info("Rebuild begins");
    Rebuilding rebuilding = projector.rebuild();
    fill(rebuilding);
    Mono.delay(keepOld, Schedulers.boundedElastic())
        .subscribe(
            due -> rebuilding.dropBefore(),
            failed -> LOG.warn("The generation before is dropped at the next rebuild", failed));
  }

  private void run() {
    try {
      rebuild();
    } catch (RuntimeException failed) {
      LOG.error("Rebuild failed, readers keep what they have", failed);
    } finally {
      running.set(false);
    }
  }

  private void fill(Rebuilding rebuilding) {
    Topic topic = Topic.ask(kafka.servers());
    rebuilding.beginAgain(topic.id());
    Map<String, Object> settings = kafka.consumer();
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batchSize);
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
      consumer.assign(List.of(Topic.PARTITION));
      consumer.seekToBeginning(List.of(Topic.PARTITION));
      while (missing(consumer, rebuilding) > NEAR) {
        readOn(consumer, rebuilding);
      }
      rebuilding.switchOver(() -> readOn(consumer, rebuilding));
    }
  }

  /** Applies the next batch; whether there is more. */
  private static boolean readOn(KafkaConsumer<byte[], byte[]> consumer, Rebuilding rebuilding) {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    if (!records.isEmpty()) {
      rebuilding.apply(
          StreamSupport.stream(records.spliterator(), false).map(ReadRecord::of).toList());
    }
    return missing(consumer, rebuilding) > 0;
  }

  private static long missing(KafkaConsumer<byte[], byte[]> consumer, Rebuilding rebuilding) {
    long end = consumer.endOffsets(List.of(Topic.PARTITION)).getOrDefault(Topic.PARTITION, 0L);
    return end - rebuilding.offset();
  }
}
