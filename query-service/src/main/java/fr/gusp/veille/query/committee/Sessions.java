package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.LineReader;
import fr.gusp.veille.query.store.StreamReader;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds sessions: those of a quartier, and each by its id. */
@Component
public class Sessions {

  /** By the day they are held, then as they were planned. */
  public static final Comparator<Session> IN_ORDER =
      Comparator.comparing((Session each) -> each.planned().heldOn())
          .thenComparing(Session::position);

  private final LineReader lists;
  private final StreamReader streams;

  Sessions(LineReader lists, StreamReader streams) {
    this.lists = lists;
    this.streams = streams;
  }

  /** All sessions of a quartier, the first first. */
  public Mono<List<Session>> of(QuartierId quartier) {
    return on(SessionLine.shelf(quartier));
  }

  /** The list that a session stands in. */
  Mono<List<Session>> beside(Session session) {
    return on(SessionLine.shelf(session));
  }

  private Mono<List<Session>> on(Shelf list) {
    return lists
        .of(list)
        .map(each -> each.stream().map(SessionLine::read).sorted(IN_ORDER).toList());
  }

  Mono<Session> find(CommitteeSessionId id) {
    return streams.session(id).map(Session::of);
  }
}
