package fr.gusp.veille.command.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What many look at and few change: read at most twice a minute. What another instance changed
 * counts from then on.
 */
public final class Kept<T> {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private final Clock clock;
  private final Supplier<T> read;
  private volatile @Nullable Snapshot<T> last;

  public Kept(Clock clock, Supplier<T> read) {
    this.clock = clock;
    this.read = read;
  }

  private record Snapshot<T>(T value, Instant until) {}

  public T value() {
    Snapshot<T> now = last;
    if (now == null || !clock.instant().isBefore(now.until())) {
      now = new Snapshot<>(read.get(), clock.instant().plus(LONG_ENOUGH));
      last = now;
    }
    return now.value();
  }

  /** It was changed here. */
  public void forget() {
    last = null;
  }
}
