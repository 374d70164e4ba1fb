package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.committee.Session;
import fr.gusp.veille.query.committee.SessionLine;
import fr.gusp.veille.query.history.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of a comité, and its line on the list of its quartier or, where it is about none, of
 * its EPCI.
 */
record FoldedSession(@Nullable Session session) implements Folded {

  static final Folded NOTHING = new FoldedSession(null);

  @Override
  public Folded then(Fact fact) {
    return new FoldedSession(Session.next(session, fact));
  }

  @Override
  public List<Line> lines() {
    return session == null ? List.of() : List.of(line(session));
  }

  @Override
  public @Nullable Change change(long position) {
    @Nullable QuartierId quartier = session == null ? null : session.planned().quartier();
    return quartier == null ? null : new Change(position, quartier, null);
  }

  private static Line line(Session session) {
    return new Line(
        SessionLine.shelf(session),
        SessionLine.bucket(session),
        session.planned().session().toString(),
        session.version(),
        SessionLine.write(session));
  }
}
