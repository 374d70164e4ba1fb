package fr.gusp.veille.query.sealed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keys of reports, tours and sessions, at most five minutes in memory, so that an erasure is soon
 * felt.
 */
@Component
class Keys {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private record Known(Optional<SecretKey> key, Instant until) {}

  private final FetchKeys fetch;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  Keys(FetchKeys fetch, Clock clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /** The key of each owner of texts, empty where it was destroyed. */
  Mono<Map<UUID, Optional<SecretKey>>> of(Set<UUID> owners) {
    Instant now = clock.instant();
    Map<UUID, Optional<SecretKey>> found = new HashMap<>();
    Set<UUID> missing = new HashSet<>();
    for (UUID owner : owners) {
      Known kept = known.get(owner);
      if (kept != null && kept.until().isAfter(now)) {
        found.put(owner, kept.key());
      } else {
        missing.add(owner);
      }
    }
    if (missing.isEmpty()) {
      return Mono.just(found);
    }
    return fetch.keys(missing).map(fetched -> remember(found, missing, fetched, now));
  }

  private Map<UUID, Optional<SecretKey>> remember(
      Map<UUID, Optional<SecretKey>> found,
      Set<UUID> missing,
      Map<UUID, SecretKey> fetched,
      Instant now) {
    if (known.size() > MOST) {
      known.clear();
    }
    for (UUID owner : missing) {
      Optional<SecretKey> key = Optional.ofNullable(fetched.get(owner));
      known.put(owner, new Known(key, now.plus(KEPT)));
      found.put(owner, key);
    }
    return found;
  }
}
