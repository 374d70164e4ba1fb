package fr.gusp.veille.standalone.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the command service. While the story is told it stands where the story is and
 * only moves forward; afterwards it is the system's clock, for good.
 */
public final class StoryClock extends Clock {

  private final Clock system = Clock.systemUTC();
  private final AtomicReference<@Nullable Instant> told = new AtomicReference<>();

  private StoryClock(@Nullable Instant begin) {
    told.set(begin);
  }

  static StoryClock standingAt(Instant begin) {
    return new StoryClock(begin);
  }

  /**
   * Time passes in the story.
   *
   * @throws IllegalStateException if it would run backwards, or the story is over
   */
  void moveTo(Instant next) {
    var now = told.get();
    if (now == null || next.isBefore(now)) {
      throw new IllegalStateException("the story stands at " + now + ", not before " + next);
    }
    told.set(next);
  }

  /** Told again after a kill: it stands where the record ends, if that is later. */
  void notBefore(Instant recorded) {
    told.updateAndGet(now -> now == null || now.isAfter(recorded) ? now : recorded);
  }

  /** The story is over: from now on, the time it is. */
  void follow() {
    told.set(null);
  }

  @Override
  public Instant instant() {
    var now = told.get();
    return now == null ? system.instant() : now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    var here = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return here.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return here.withZone(other);
      }
    };
  }
}
