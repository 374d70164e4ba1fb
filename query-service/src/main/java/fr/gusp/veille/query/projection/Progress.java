package fr.gusp.veille.query.projection;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far reading is, for health and metrics; any thread may look. */
@Component
public class Progress {

  /** How reading does. */
  public enum State {
    STARTING,
    CURRENT,
    DOWN
  }

  private volatile State state = State.STARTING;
  private final AtomicLong position = new AtomicLong();
  private final AtomicLong behind = new AtomicLong();
  private final AtomicInteger parked = new AtomicInteger();
  private final AtomicLong duplicates = new AtomicLong();
  private final AtomicLong applied = new AtomicLong();
  private final AtomicLong rebuilt = new AtomicLong();
  private volatile @Nullable Instant lastRecordedAt;

  void reached(GenerationProjection projection) {
    position.set(projection.place().position());
    parked.set(projection.parkedEvents());
    state = State.CURRENT;
  }

  void applied(Applied batch) {
    duplicates.addAndGet(batch.duplicates());
    applied.addAndGet(batch.changes().size());
    if (batch.recordedAt() != null) {
      lastRecordedAt = batch.recordedAt();
    }
  }

  /** Reading stands still: MongoDB or Kafka cannot be reached, or the parking is full. */
  public void stoppedReading() {
    state = State.DOWN;
  }

  /** How many records of the topic are still to read. */
  public void behind(long records) {
    behind.set(records);
  }

  public void rebuilding(long offset) {
    rebuilt.set(offset);
  }

  public State state() {
    return state;
  }

  public long position() {
    return position.get();
  }

  public long behind() {
    return behind.get();
  }

  public int parked() {
    return parked.get();
  }

  public long duplicates() {
    return duplicates.get();
  }

  public long applied() {
    return applied.get();
  }

  public long rebuilt() {
    return rebuilt.get();
  }

  public @Nullable Instant lastRecordedAt() {
    return lastRecordedAt;
  }
}
