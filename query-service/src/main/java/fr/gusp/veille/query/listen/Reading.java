package fr.gusp.veille.query.listen;

import fr.gusp.veille.query.projection.Place;
import fr.gusp.veille.query.projection.Progress;
import fr.gusp.veille.query.projection.Projector;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.stereotype.Component;

/** Begins reading where the data says it stopped, as soon as MongoDB and Kafka can be reached. */
@Component
class Reading implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
  private static final int AGAIN_MILLIS = 500;

  private final KafkaSettings kafka;
  private final Projector projector;
  private final Rebuild rebuild;
  private final Progress progress;
  private @Nullable ScheduledExecutorService starter;
  private @Nullable KafkaMessageListenerContainer<byte[], byte[]> container;

  Reading(KafkaSettings kafka, Projector projector, Rebuild rebuild, Progress progress) {
    this.kafka = kafka;
    this.projector = projector;
    this.rebuild = rebuild;
    this.progress = progress;
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService created =
        Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "veille-reading"));
    starter = created;
    created.execute(this::begin);
  }

  private void begin() {
    try {
      Topic topic = Topic.ask(kafka.servers());
      if (projector.outgrown()) {
        LOG.info("The read models are in another form");
        rebuild.first();
      }
      Place place = projector.open(topic.id(), topic.end());
      LOG.info("Reading from offset {}, position {}", place.offset(), place.position());
      listen(place);
    } catch (RuntimeException notYet) {
      progress.stoppedReading();
      LOG.warn("Cannot read yet, trying again: {}", notYet.getMessage());
      again();
    }
  }

  private synchronized void again() {
    if (starter != null) {
      starter.schedule(this::begin, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void listen(Place place) {
    if (starter == null) {
      return;
    }
    KafkaMessageListenerContainer<byte[], byte[]> created =
        Container.reading(kafka, place, new ApplyBatches(projector, progress));
    container = created;
    created.start();
  }

  @Override
  public synchronized void stop() {
    if (starter != null) {
      starter.shutdownNow();
      starter = null;
    }
    if (container != null) {
      container.stop();
      container = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return starter != null;
  }
}
