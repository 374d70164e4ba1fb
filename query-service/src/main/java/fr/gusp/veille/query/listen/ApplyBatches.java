package fr.gusp.veille.query.listen;

import fr.gusp.veille.query.projection.Place;
import fr.gusp.veille.query.projection.Progress;
import fr.gusp.veille.query.projection.Projector;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;

/** Hands batches to the projection. What it throws is tried again for ever, in order. */
final class ApplyBatches implements BatchConsumerAwareMessageListener<byte[], byte[]> {

  private final Projector projector;
  private final Progress progress;

  ApplyBatches(Projector projector, Progress progress) {
    this.projector = projector;
    this.progress = progress;
  }

  @Override
  public void onMessage(
      List<ConsumerRecord<byte[], byte[]>> records, @Nullable Consumer<?, ?> reader) {
    Consumer<?, ?> consumer = Objects.requireNonNull(reader);
    try {
      @Nullable Place elsewhere = projector.switchedElsewhere();
      if (elsewhere == null) {
        projector.apply(records.stream().map(ReadRecord::of).toList());
      } else {
        consumer.seek(Topic.PARTITION, elsewhere.offset());
      }
      progress.behind(consumer.currentLag(Topic.PARTITION).orElse(0));
    } catch (RuntimeException stopped) {
      progress.stoppedReading();
      throw stopped;
    }
  }
}
