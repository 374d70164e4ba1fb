package fr.gusp.veille.query.sealed;

import fr.gusp.veille.contract.id.ReportId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keys of reports, at most five minutes in memory, so that an erasure is soon felt. */
@Component
class Keys {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private record Known(Optional<SecretKey> key, Instant until) {}

  private final FetchKeys fetch;
  private final Clock clock;
  private final Map<ReportId, Known> known = new ConcurrentHashMap<>();

  Keys(FetchKeys fetch, Clock clock) {
    this.fetch = fetch;
    this.clock = clock;
  }

  /** The key of each report, empty where it was destroyed. */
  Mono<Map<ReportId, Optional<SecretKey>>> of(Set<ReportId> reports) {
    Instant now = clock.instant();
    Map<ReportId, Optional<SecretKey>> found = new HashMap<>();
    Set<ReportId> missing = new HashSet<>();
    for (ReportId report : reports) {
      Known kept = known.get(report);
      if (kept != null && kept.until().isAfter(now)) {
        found.put(report, kept.key());
      } else {
        missing.add(report);
      }
    }
    if (missing.isEmpty()) {
      return Mono.just(found);
    }
    return fetch.keys(missing).map(fetched -> remember(found, missing, fetched, now));
  }

  private Map<ReportId, Optional<SecretKey>> remember(
      Map<ReportId, Optional<SecretKey>> found,
      Set<ReportId> missing,
      Map<ReportId, SecretKey> fetched,
      Instant now) {
    if (known.size() > MOST) {
      known.clear();
    }
    for (ReportId report : missing) {
      Optional<SecretKey> key = Optional.ofNullable(fetched.get(report));
      known.put(report, new Known(key, now.plus(KEPT)));
      found.put(report, key);
    }
    return found;
  }
}
