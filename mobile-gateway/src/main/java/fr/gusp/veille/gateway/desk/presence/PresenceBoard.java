package fr.gusp.veille.gateway.desk.presence;

import fr.gusp.veille.gateway.caller.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who looks at which dossier now: by tab, forgotten when it says nothing for a while. Never written
 * down: there is no history of who looked at what.
 */
@Component
class PresenceBoard {

  static final Duration FORGOTTEN = Duration.ofSeconds(40);

  private final Clock clock;
  private final Map<UUID, Map<String, Seen>> dossiers = new ConcurrentHashMap<>();

  PresenceBoard(Clock clock) {
    this.clock = clock;
  }

  void here(UUID report, String tab, Caller caller, boolean edits) {
    Seen seen =
        new Seen(caller.member(), String.valueOf(caller.organisation()), edits, clock.instant());
    dossiers.computeIfAbsent(report, id -> new ConcurrentHashMap<>()).put(tab, seen);
    forget();
  }

  void gone(UUID report, String tab) {
    dossiers.computeIfPresent(
        report,
        (id, tabs) -> {
          tabs.remove(tab);
          return tabs.isEmpty() ? null : tabs;
        });
  }

  /** Other members, not the caller's own other tabs; each once, who writes first. */
  List<Seen> others(UUID report, Caller caller) {
    Map<String, Seen> members = new LinkedHashMap<>();
    dossiers.getOrDefault(report, Map.of()).values().stream()
        .filter(seen -> !seen.member().equals(caller.member()))
        .sorted((one, other) -> Boolean.compare(other.edits(), one.edits()))
        .forEach(seen -> members.putIfAbsent(seen.member(), seen));
    return List.copyOf(members.values());
  }

  private void forget() {
    Instant limit = clock.instant().minus(FORGOTTEN);
    dossiers.values().forEach(tabs -> tabs.values().removeIf(seen -> seen.at().isBefore(limit)));
    dossiers.values().removeIf(Map::isEmpty);
  }
}
