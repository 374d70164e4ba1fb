package fr.gusp.veille.journeys.ledger;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything asked and everything promised, outside the system. */
public final class Ledger {

  private final Map<UUID, Filing> asked = new ConcurrentHashMap<>();
  private final Map<UUID, Promise> promised = new ConcurrentHashMap<>();
  private final Map<UUID, ActAsked> acts = new ConcurrentHashMap<>();
  private final Map<UUID, Promise> promisedActs = new ConcurrentHashMap<>();
  private final Map<UUID, String> troubles = new ConcurrentHashMap<>();

  /** Completes when the answer, or its absence, is written down. */
  public CompletableFuture<Void> file(Door door, Filing filing) {
    asked.put(filing.id(), filing);
    return door.file(filing)
        .handle((answer, failure) -> note(promised, filing.id(), answer, failure));
  }

  public CompletableFuture<Void> act(Door door, ActAsked act) {
    acts.put(act.command(), act);
    return door.act(act)
        .handle((answer, failure) -> note(promisedActs, act.command(), answer, failure));
  }

  /** Sends again, with the same ids, filings that got no promise; afterwards each has one. */
  public void retryUnanswered(Door door) {
    List<CompletableFuture<Void>> again =
        unanswered().stream().map(filing -> file(door, filing)).toList();
    again.forEach(CompletableFuture::join);
  }

  public List<Filing> answered() {
    return asked.values().stream().filter(each -> promised.containsKey(each.id())).toList();
  }

  /** The newest thing that was promised about a report, by its filing or by an act. */
  public Optional<Promise> lastPromiseAbout(UUID report) {
    return Stream.concat(
            Stream.ofNullable(promised.get(report)),
            promisedActs.entrySet().stream()
                .filter(entry -> about(entry.getKey(), report))
                .map(Map.Entry::getValue))
        .max(Comparator.comparingLong(Promise::version));
  }

  private boolean about(UUID command, UUID report) {
    return Objects.requireNonNull(acts.get(command)).report().equals(report);
  }

  public Collection<Filing> filings() {
    return List.copyOf(asked.values());
  }

  public Map<UUID, Promise> promises() {
    return Map.copyOf(promised);
  }

  /** By command id. */
  public Map<UUID, Promise> promisesOfActs() {
    return Map.copyOf(promisedActs);
  }

  /** By command id. */
  public Map<UUID, ActAsked> acts() {
    return Map.copyOf(acts);
  }

  public List<Filing> unanswered() {
    return asked.values().stream().filter(each -> !promised.containsKey(each.id())).toList();
  }

  /** What got no promise, and the last thing that happened to it. */
  public Map<UUID, String> withoutAnswer() {
    return unanswered().stream()
        .collect(Collectors.toMap(Filing::id, each -> troubles.getOrDefault(each.id(), "")));
  }

  private @Nullable Void note(
      Map<UUID, Promise> kept,
      UUID id,
      @Nullable HttpResponse<String> answer,
      @Nullable Throwable failure) {
    if (answer != null && answer.statusCode() / 100 == 2) {
      kept.putIfAbsent(id, Promise.of(answer));
    } else {
      troubles.put(id, answer == null ? "" + failure : answer.statusCode() + " " + answer.body());
    }
    return null;
  }
}
