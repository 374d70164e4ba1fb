package fr.gusp.veille.query.stream;

import fr.gusp.veille.query.projection.Change;
import fr.gusp.veille.query.projection.Changes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Tells listening clients what changed, and remembers the last changes for those that return. */
@Component
class Hub implements Changes, DisposableBean {

  private static final int REMEMBERED = 1_000;
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  private final Deque<Change> ring = new ArrayDeque<>();
  private final Set<Client> clients = new LinkedHashSet<>();
  private final Disposable heartbeat =
      Flux.interval(HEARTBEAT).subscribe(beat -> every(client -> client.comment("")));

  @Override
  public synchronized void happened(Change change) {
    ring.addLast(change);
    if (ring.size() > REMEMBERED) {
      ring.removeFirst();
    }
    every(client -> client.hears(change));
  }

  /** A comment at once; then what was missed since the last id, or else {@code refresh}. */
  Flux<ServerSentEvent<Object>> listen(Filter filter, @Nullable String lastId) {
    return Flux.defer(
        () -> {
          Client client = new Client(filter);
          join(client, lastId);
          return client.events().doFinally(end -> leave(client));
        });
  }

  private synchronized void join(Client client, @Nullable String lastId) {
    client.comment("bonjour");
    List<Change> missed = since(lastId);
    if (missed == null) {
      client.refresh();
    } else {
      missed.forEach(client::hears);
    }
    clients.add(client);
  }

  /** What came after an id; null where the id is not remembered any more. */
  private @Nullable List<Change> since(@Nullable String lastId) {
    @Nullable List<Change> after = null;
    for (Change change : ring) {
      if (after != null) {
        after.add(change);
      } else if (Long.toString(change.position()).equals(lastId)) {
        after = new ArrayList<>();
      }
    }
    return after;
  }

  private synchronized void leave(Client client) {
    clients.remove(client);
  }

  private synchronized void every(Predicate<Client> keepsUp) {
    for (Client client : List.copyOf(clients)) {
      if (!keepsUp.test(client)) {
        clients.remove(client);
        client.drop();
      }
    }
  }

  synchronized int listening() {
    return clients.size();
  }

  @Override
  public void destroy() {
    heartbeat.dispose();
    every(client -> false);
  }
}
