package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.DeclineReason;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From this position on, until the next spell, the report stood so with this holder. {@code
 * answerBy} and {@code resolveBy} are the time targets that run during it (objectifs de délai);
 * {@code renvoi} is why it was sent back, where a renvoi began it; {@code cost} (euros TTC) and
 * {@code volume} (cubic metres) are what « traité » told, where it began it.
 */
public record Spell(
    long from,
    Instant at,
    State state,
    @Nullable OrganisationId holder,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy,
    @Nullable DeclineReason renvoi,
    @Nullable BigDecimal cost,
    @Nullable BigDecimal volume) {

  /** Begun by the filing: no target runs yet. */
  static Spell first(Fact filing, State state) {
    return new Spell(
        filing.position(), filing.recordedAt(), state, null, null, null, null, null, null);
  }

  /** The next one, begun by a fact; the targets run on. */
  Spell then(Fact fact, State next, @Nullable OrganisationId with) {
    return new Spell(
        fact.position(), fact.recordedAt(), next, with, answerBy, resolveBy, null, null, null);
  }

  Spell running(@Nullable Instant answer, @Nullable Instant resolve) {
    return new Spell(from, at, state, holder, answer, resolve, renvoi, cost, volume);
  }

  /**
   * Sent back: nobody owes an answer any more, but the target to resolve runs on until another is
   * asked; what needs an investment is for the comité technique and has no target.
   */
  Spell sentBack(DeclineReason reason) {
    @Nullable Instant resolve = reason == DeclineReason.INVESTISSEMENT ? null : resolveBy;
    return new Spell(from, at, state, holder, null, resolve, reason, cost, volume);
  }

  Spell telling(@Nullable BigDecimal euros, @Nullable BigDecimal cubicMetres) {
    return new Spell(from, at, state, holder, answerBy, resolveBy, renvoi, euros, cubicMetres);
  }
}
