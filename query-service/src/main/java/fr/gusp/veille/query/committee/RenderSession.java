package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import fr.gusp.veille.query.figures.Definitions;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.ActsOnASession;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.sealed.Opener;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Renders one session for one reader. */
final class RenderSession {

  private final Caller caller;
  private final SummariseSession names;

  RenderSession(Caller caller, Reference reference) {
    this.caller = caller;
    this.names = new SummariseSession(reference);
  }

  /** {@code recomputed} is the fingerprint of its frozen figures, null where there is none. */
  SessionView view(Minutes minutes, @Nullable String recomputed) {
    Session session = minutes.session();
    Session.Closing closing = session.closing();
    @Nullable SealedText note = closing == null ? null : closing.closed().note();
    return new SessionView(
        names.line(session),
        session.frozen() == null ? null : frozen(session.frozen(), recomputed),
        decided(session.decisions(), minutes),
        decided(minutes.previous(), minutes),
        minutes.texts(session.planned().session()).open(note),
        closing == null ? List.of() : names.organisations(closing.closed().present()),
        closing == null ? null : closing.at(),
        ActsOnASession.of(
            caller,
            session.planned().quartier(),
            session.planned().epci(),
            session.frozen() != null,
            closing != null));
  }

  private static SessionView.Frozen frozen(Session.Frozen frozen, @Nullable String recomputed) {
    FiguresFrozen figures = frozen.figures();
    return new SessionView.Frozen(
        figures.instant(),
        figures.position(),
        figures.fingerprint(),
        figures.definitions(),
        Definitions.NOW.number(),
        frozen.at(),
        recomputed,
        recomputed == null ? null : recomputed.equals(figures.fingerprint()));
  }

  private List<SessionView.Decided> decided(List<Decision> decisions, Minutes minutes) {
    return decisions.stream().map(each -> decided(each, minutes)).toList();
  }

  private SessionView.Decided decided(Decision each, Minutes minutes) {
    Opener texts = minutes.texts(each.recorded().session());
    Decision.Settlement settled = each.settled();
    DecisionState state = each.stateOn(minutes.today());
    LocalDate due = each.dueOn();
    return new SessionView.Decided(
        each.recorded().decision().toString(),
        texts.open(each.recorded().label()),
        names.organisation(each.recorded().responsible()),
        due == null ? null : due.toString(),
        each.recorded().reports().stream()
            .filter(minutes.readable()::contains)
            .map(ReportId::toString)
            .toList(),
        each.recorded().escalated(),
        state.code(),
        state.label(),
        settled == null ? null : texts.open(settled.note()),
        settled == null ? null : settled.at(),
        each.recorded().session().toString(),
        Objects.requireNonNull(minutes.months().get(each.recorded().session())).toString());
  }
}
