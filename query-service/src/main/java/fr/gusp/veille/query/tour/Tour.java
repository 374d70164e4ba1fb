package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.tour.TourPlanned;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tour's facts add up to: every look is kept, a phone that was offline may bring one after
 * the end. {@code version} is the sequence of the last fact, {@code position} that of the plan.
 */
public record Tour(
    TourPlanned planned, long position, long version, List<Look> looks, @Nullable Ending ending) {

  /**
   * One step of the fold.
   *
   * @throws UnexpectedFactException if the fact cannot follow
   */
  public static Tour next(@Nullable Tour before, Fact fact) {
    if (before == null) {
      return first(fact);
    }
    if (!(fact.event() instanceof TourEvent event)) {
      throw new UnexpectedFactException("not a fact about a tour");
    }
    return event.match(new TourEvolution(before, fact));
  }

  static Tour of(List<Fact> facts) {
    Tour tour = first(facts.get(0));
    for (Fact fact : facts.subList(1, facts.size())) {
      tour = next(tour, fact);
    }
    return tour;
  }

  private static Tour first(Fact fact) {
    if (!(fact.event() instanceof TourPlanned planned)) {
      throw new UnexpectedFactException("a tour begins with its plan");
    }
    return new Tour(planned, fact.position(), fact.sequence(), List.of(), null);
  }

  public TourState state() {
    return ending == null ? TourState.PREVU : ending.state();
  }

  /** The last position that what it lists may tell of; no end while it is planned. */
  long until() {
    return ending == null ? Long.MAX_VALUE : ending.position();
  }

  Tour looking(Look look, long sequence) {
    List<Look> all = new ArrayList<>(looks);
    all.add(look);
    return new Tour(planned, position, sequence, List.copyOf(all), ending);
  }

  Tour ended(Ending how, long sequence) {
    return new Tour(planned, position, sequence, looks, how);
  }
}
