package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.store.Generation;
import fr.gusp.veille.query.store.Generations;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The live projection: one batch at a time into the current generation. */
@Component
public class Projector {

  private final ReentrantLock turn = new ReentrantLock();
  private final Generations generations;
  private final References references;
  private final Progress progress;
  private final List<Changes> listeners;
  private final Clock clock;
  private final int parkingLimit;
  private @Nullable GenerationProjection projection;

  Projector(
      Generations generations,
      References references,
      Progress progress,
      List<Changes> listeners,
      Clock clock,
      @Value("${gusp.query.parking-limit}") int parkingLimit) {
    this.generations = generations;
    this.references = references;
    this.progress = progress;
    this.listeners = listeners;
    this.clock = clock;
    this.parkingLimit = parkingLimit;
  }

  /**
   * Opens the current generation, and says from which offset to read the topic: from the first
   * where it is not the topic that was read, or ends before what was read.
   */
  public Place open(String topic, long end) {
    return alone(
        () -> {
          GenerationProjection opened = opened();
          DeclareIndexes.of(opened.generation());
          if (!opened.place().topic().equals(topic) || opened.place().offset() > end) {
            opened.beginAgain(topic);
          }
          return opened.place();
        });
  }

  /** Whether the current generation is in another form, so that it has to be rebuilt first. */
  public boolean outgrown() {
    return alone(
        () -> {
          Generation current = current();
          boolean other = Places.inAnotherForm(current);
          if (other) {
            references.replace(
                new GenerationProjection(current, clock, ProjectionSettings.live(parkingLimit))
                    .reference());
          }
          return other;
        });
  }

  /** Applies a batch; whoever listens hears of it once it can be read. */
  public void apply(List<Delivery> deliveries) {
    alone(() -> tell(opened().apply(deliveries)));
  }

  /** Where the current generation is, if another process switched it; null where it did not. */
  public @Nullable Place switchedElsewhere() {
    return alone(
        () -> {
          GenerationProjection before = opened();
          if (current().number() == before.generation().number()) {
            return null;
          }
          projection = null;
          return opened().place();
        });
  }

  /** Tries a parked stream again, in order. */
  public void replay(String stream) {
    alone(() -> tell(opened().replay(stream)));
  }

  public List<Parked> parked() {
    return alone(() -> opened().parked());
  }

  /** Prepares the next generation, empty, beside the current one. */
  public Rebuilding rebuild() {
    Generation before = current();
    Rebuilding.dropAllBut(before.database(), before);
    Generation next = before.numbered(before.number() + 1);
    DeclareIndexes.of(next);
    return new Rebuilding(
        this,
        before,
        new GenerationProjection(next, clock, ProjectionSettings.rebuild(parkingLimit)),
        progress);
  }

  /** Runs with the live projection standing still; it opens anew afterwards. */
  void standingStill(Runnable work) {
    alone(
        () -> {
          work.run();
          projection = null;
          return opened();
        });
  }

  private Applied tell(Applied batch) {
    GenerationProjection now = opened();
    if (batch.referenceChanged()) {
      references.replace(now.reference());
    }
    progress.applied(batch);
    progress.reached(now);
    batch.changes().forEach(change -> listeners.forEach(each -> each.happened(change)));
    return batch;
  }

  private GenerationProjection opened() {
    GenerationProjection before = projection;
    if (before != null) {
      return before;
    }
    GenerationProjection opened =
        new GenerationProjection(current(), clock, ProjectionSettings.live(parkingLimit));
    references.replace(opened.reference());
    progress.reached(opened);
    projection = opened;
    return opened;
  }

  private Generation current() {
    return Await.all(generations.current()).get(0);
  }

  private <T extends @Nullable Object> T alone(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } catch (RuntimeException failed) {
      projection = null;
      throw failed;
    } finally {
      turn.unlock();
    }
  }
}
