package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.RowChanges;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft's facts add up to. {@code version} is the sequence of the last one, {@code by} who
 * begun it, {@code published} the version of the matrix it became.
 */
public record Draft(
    MatrixDraftBegun begun,
    Instant begunAt,
    @Nullable MemberId by,
    @Nullable OrganisationId organisation,
    long version,
    Instant changedAt,
    DraftState state,
    int basedOn,
    RowChanges changes,
    @Nullable Integer published) {

  /**
   * One step of the fold.
   *
   * @throws UnexpectedFactException if the fact cannot follow
   */
  public static Draft next(@Nullable Draft before, Fact fact) {
    if (before == null) {
      return first(fact);
    }
    if (!(fact.event() instanceof MatrixDraftEvent event)) {
      throw new UnexpectedFactException("not a fact about a draft");
    }
    return event.match(new DraftEvolution(before, fact));
  }

  static Draft of(List<Fact> facts) {
    Draft draft = first(facts.get(0));
    for (Fact fact : facts.subList(1, facts.size())) {
      draft = next(draft, fact);
    }
    return draft;
  }

  private static Draft first(Fact fact) {
    if (!(fact.event() instanceof MatrixDraftBegun begun)) {
      throw new UnexpectedFactException("a draft begins once");
    }
    return new Draft(
        begun,
        fact.recordedAt(),
        fact.actor(),
        fact.actorOrganisation(),
        fact.sequence(),
        fact.recordedAt(),
        DraftState.EN_COURS,
        begun.basedOn(),
        RowChanges.NONE,
        null);
  }

  Draft changing(Fact fact, RowChanges other) {
    return then(fact, state, basedOn, other, published);
  }

  Draft from(Fact fact, int later) {
    return then(fact, state, later, changes, published);
  }

  Draft ended(Fact fact, DraftState how, @Nullable Integer as) {
    return then(fact, how, basedOn, changes, as);
  }

  private Draft then(Fact fact, DraftState next, int from, RowChanges other, @Nullable Integer as) {
    return new Draft(
        begun,
        begunAt,
        by,
        organisation,
        fact.sequence(),
        fact.recordedAt(),
        next,
        from,
        other,
        as);
  }
}
