package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.PauseCause;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From this position on, until the next spell, the report stood so with this holder. {@code since}
 * is when it came to stand so, where another fact than that began the spell: a pause or its end, a
 * correction, a replanning, a merge undone. {@code answerBy} and {@code resolveBy} are the time
 * targets that run during it (objectifs de délai), and do not while it has a {@code pause}; {@code
 * about} is what it is about, where it was ever corrected; {@code detail} is what the fact that
 * began it told.
 */
public record Spell(
    long from,
    Instant at,
    @Nullable Instant since,
    State state,
    @Nullable OrganisationId holder,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy,
    @Nullable PauseCause pause,
    @Nullable LocalDate planned,
    @Nullable Subject about,
    Detail detail) {

  /**
   * What the fact that began a spell told, where it is counted: why it was sent back, how it was
   * closed, whether it was reopened, and the cost (euros TTC) and volume (cubic metres) of what was
   * done.
   */
  public record Detail(
      @Nullable DeclineReason renvoi,
      @Nullable CloseWay way,
      boolean reopened,
      @Nullable BigDecimal cost,
      @Nullable BigDecimal volume) {

    static final Detail NONE = new Detail(null, null, false, null, null);
  }

  public @Nullable DeclineReason renvoi() {
    return detail.renvoi();
  }

  public @Nullable CloseWay way() {
    return detail.way();
  }

  public @Nullable BigDecimal cost() {
    return detail.cost();
  }

  public @Nullable BigDecimal volume() {
    return detail.volume();
  }

  /** Begun by the filing: no target runs yet. */
  static Spell first(Fact filing, State state) {
    return new Spell(
        filing.position(),
        filing.recordedAt(),
        null,
        state,
        null,
        null,
        null,
        null,
        null,
        null,
        Detail.NONE);
  }

  /** The next one, begun by a fact; the targets run on, and nothing is waited for. */
  Spell then(Fact fact, State next, @Nullable OrganisationId with) {
    return new Spell(
        fact.position(),
        fact.recordedAt(),
        null,
        next,
        with,
        answerBy,
        resolveBy,
        null,
        planned,
        about,
        Detail.NONE);
  }

  /** The next one, begun by a fact that leaves state and holder. */
  Spell then(Fact fact) {
    return new Spell(
        fact.position(),
        fact.recordedAt(),
        began(),
        state,
        holder,
        answerBy,
        resolveBy,
        pause,
        planned,
        about,
        Detail.NONE);
  }

  /** Whether the report came to stand so with it. */
  public boolean begins() {
    return since == null;
  }

  /** When the report came to stand so. */
  public Instant began() {
    return since == null ? at : since;
  }

  Spell running(@Nullable Instant answer, @Nullable Instant resolve) {
    return with(answer, resolve, pause, planned, about, detail);
  }

  /**
   * Sent back: nobody owes an answer any more, but the target to resolve runs on until another is
   * asked; what needs an investment is for the comité technique and has no target.
   */
  Spell sentBack(DeclineReason reason) {
    @Nullable Instant resolve = reason == DeclineReason.INVESTISSEMENT ? null : resolveBy;
    return with(null, resolve, null, null, about, new Detail(reason, null, false, null, null));
  }

  Spell telling(@Nullable BigDecimal euros, @Nullable BigDecimal cubicMetres) {
    return with(
        answerBy,
        resolveBy,
        pause,
        planned,
        about,
        new Detail(null, null, false, euros, cubicMetres));
  }

  Spell closed(CloseWay way) {
    return with(answerBy, resolveBy, null, null, about, new Detail(null, way, false, null, null));
  }

  Spell reopened() {
    return with(answerBy, resolveBy, pause, null, about, new Detail(null, null, true, null, null));
  }

  Spell waiting(@Nullable PauseCause cause) {
    return with(answerBy, resolveBy, cause, planned, about, detail);
  }

  Spell planned(@Nullable LocalDate day) {
    return with(answerBy, resolveBy, pause, day, about, detail);
  }

  Spell about(@Nullable Subject subject) {
    return with(answerBy, resolveBy, pause, planned, subject, detail);
  }

  private Spell with(
      @Nullable Instant answer,
      @Nullable Instant resolve,
      @Nullable PauseCause cause,
      @Nullable LocalDate day,
      @Nullable Subject subject,
      Detail told) {
    return new Spell(from, at, since, state, holder, answer, resolve, cause, day, subject, told);
  }
}
