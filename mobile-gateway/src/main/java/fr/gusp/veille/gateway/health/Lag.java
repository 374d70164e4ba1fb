package fr.gusp.veille.gateway.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Screens are late when a position recorded five seconds ago cannot be read yet. A busy service is
 * always a few positions behind: the difference alone says nothing.
 */
@Component
class Lag {

  static final Duration TOLERATED = Duration.ofSeconds(5);

  private final Clock clock;
  private final TreeMap<Long, Instant> firstSeen = new TreeMap<>();
  private long headAtFirst = -1;
  private boolean caughtUpOnce;

  Lag(Clock clock) {
    this.clock = clock;
  }

  /** Notes what was seen now, and answers whether screens are late. */
  synchronized boolean late(long recorded, long readable) {
    if (starting(recorded, readable)) {
      return true;
    }
    Instant now = clock.instant();
    firstSeen.headMap(readable, true).clear();
    if (readable >= recorded) {
      return false;
    }
    firstSeen.putIfAbsent(recorded, now);
    if (firstSeen.size() > 1_000) {
      firstSeen.remove(firstSeen.lastKey());
    }
    return firstSeen.firstEntry().getValue().isBefore(now.minus(TOLERATED));
  }

  /**
   * Nothing is tolerated until what was recorded before the start can be read: screens would be
   * empty.
   */
  private boolean starting(long recorded, long readable) {
    headAtFirst = headAtFirst < 0 ? recorded : Math.min(headAtFirst, recorded);
    caughtUpOnce = caughtUpOnce || readable >= headAtFirst;
    return !caughtUpOnce;
  }
}
