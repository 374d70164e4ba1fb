package fr.gusp.veille.query.committee;

import fr.gusp.veille.query.row.PlaceRow;
import java.time.Instant;
import java.util.List;

/**
 * What a session has to come back to: decisions of earlier ones that nothing became of yet, and
 * those settled since the last. Once on its list, a decision stays there, whatever becomes of it.
 */
public final class PreviousDecisions {

  private PreviousDecisions() {}

  /** Of the sessions of its quartier, in their order. */
  public static List<Decision> of(Session session, List<Session> quartier) {
    List<Session> earlier =
        quartier.stream()
            .filter(each -> each.planned().committee() == session.planned().committee())
            .filter(each -> Sessions.IN_ORDER.compare(each, session) < 0)
            .toList();
    if (earlier.isEmpty()) {
      return List.of();
    }
    Instant last = end(earlier.get(earlier.size() - 1));
    return earlier.stream()
        .flatMap(each -> each.decisions().stream())
        .filter(each -> stillExpected(each, last))
        .toList();
  }

  private static boolean stillExpected(Decision decision, Instant last) {
    Instant done = decision.doneWithAt();
    return done == null || done.isAfter(last);
  }

  /** When it was closed; one that nobody closed ended with its day begun. */
  private static Instant end(Session session) {
    return session.closing() == null
        ? session.planned().heldOn().atStartOfDay(PlaceRow.PARIS).toInstant()
        : session.closing().at();
  }
}
