package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.committee.SessionClosed;
import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a session's facts add up to. {@code version} is the sequence of the last fact, {@code
 * position} that of the plan.
 */
public record Session(
    SessionPlanned planned,
    long position,
    long version,
    @Nullable Frozen frozen,
    List<Decision> decisions,
    @Nullable Closing closing) {

  /** The figures as they were frozen last, and when. */
  public record Frozen(FiguresFrozen figures, long position, Instant at) {}

  /** How the meeting ended. */
  public record Closing(SessionClosed closed, long position, Instant at) {}

  /**
   * One step of the fold.
   *
   * @throws UnexpectedFactException if the fact cannot follow
   */
  public static Session next(@Nullable Session before, Fact fact) {
    if (before == null) {
      return first(fact);
    }
    if (!(fact.event() instanceof CommitteeEvent event)) {
      throw new UnexpectedFactException("not a fact about a session");
    }
    return event.match(new SessionEvolution(before, fact)).at(fact.sequence());
  }

  static Session of(List<Fact> facts) {
    Session session = first(facts.get(0));
    for (Fact fact : facts.subList(1, facts.size())) {
      session = next(session, fact);
    }
    return session;
  }

  private static Session first(Fact fact) {
    if (!(fact.event() instanceof SessionPlanned planned)) {
      throw new UnexpectedFactException("a session begins with its plan");
    }
    return new Session(planned, fact.position(), fact.sequence(), null, List.of(), null);
  }

  public SessionState state() {
    if (closing != null) {
      return SessionState.CLOSE;
    }
    return frozen == null ? SessionState.PREVUE : SessionState.FIGEE;
  }

  /** As it was at a position; empty where it was not planned yet. */
  public Optional<Session> upTo(long asOf) {
    if (position > asOf) {
      return Optional.empty();
    }
    return Optional.of(
        new Session(
            planned,
            position,
            version,
            frozen == null || frozen.position() > asOf ? null : frozen,
            decisions.stream()
                .filter(each -> each.position() <= asOf)
                .map(each -> each.upTo(asOf))
                .toList(),
            closing == null || closing.position() > asOf ? null : closing));
  }

  Session freezing(Frozen figures) {
    return new Session(planned, position, version, figures, decisions, closing);
  }

  Session deciding(Decision decision) {
    List<Decision> all = new ArrayList<>(decisions);
    all.add(decision);
    return new Session(planned, position, version, frozen, List.copyOf(all), closing);
  }

  /**
   * @throws UnexpectedFactException if there is no such decision
   */
  Session settling(DecisionId id, UnaryOperator<Decision> settle) {
    if (decisions.stream().noneMatch(each -> each.recorded().decision().equals(id))) {
      throw new UnexpectedFactException("a decision of another session");
    }
    List<Decision> all =
        decisions.stream()
            .map(each -> each.recorded().decision().equals(id) ? settle.apply(each) : each)
            .toList();
    return new Session(planned, position, version, frozen, all, closing);
  }

  Session closing(Closing how) {
    return new Session(planned, position, version, frozen, decisions, how);
  }

  private Session at(long sequence) {
    return new Session(planned, position, sequence, frozen, decisions, closing);
  }
}
