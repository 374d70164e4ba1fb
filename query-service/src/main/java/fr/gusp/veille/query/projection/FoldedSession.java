package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.committee.Session;
import fr.gusp.veille.query.committee.SessionLine;
import fr.gusp.veille.query.history.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session of a comité, and its line on the list of its quartier where it is about one. */
record FoldedSession(@Nullable Session session) implements Folded {

  static final Folded NOTHING = new FoldedSession(null);

  @Override
  public Folded then(Fact fact) {
    return new FoldedSession(Session.next(session, fact));
  }

  @Override
  public List<Line> lines() {
    @Nullable QuartierId quartier = quartier();
    return session == null || quartier == null ? List.of() : List.of(line(session, quartier));
  }

  @Override
  public @Nullable Change change(long position) {
    @Nullable QuartierId quartier = quartier();
    return quartier == null ? null : new Change(position, quartier, null);
  }

  private @Nullable QuartierId quartier() {
    return session == null ? null : session.planned().quartier();
  }

  private static Line line(Session session, QuartierId quartier) {
    return new Line(
        SessionLine.shelf(quartier),
        SessionLine.bucket(session),
        session.planned().session().toString(),
        session.version(),
        SessionLine.write(session));
  }
}
