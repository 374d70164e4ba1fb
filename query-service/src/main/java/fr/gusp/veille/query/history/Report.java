package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.query.beside.Beside;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report's facts add up to. {@code version} is the sequence of the last one; {@code
 * involved} are all organisations that hold, held, were asked or support it.
 */
public record Report(
    ReportFiled filed,
    Instant recordedAt,
    long position,
    long version,
    List<Spell> spells,
    @Nullable Referral referral,
    @Nullable MatrixDecision decision,
    Set<OrganisationId> involved,
    Beside beside) {

  static Report of(Fact first) {
    if (!(first.event() instanceof ReportFiled filed)) {
      throw new UnexpectedFactException("a report begins with its filing");
    }
    Whole.require(filed);
    State state = filed.solvedOnTheSpot() ? State.VERIFIE : State.A_ORIENTER;
    return new Report(
        filed,
        first.recordedAt(),
        first.position(),
        first.sequence(),
        List.of(Spell.first(first, state)),
        null,
        null,
        Set.of(),
        Beside.NOTHING);
  }

  Report then(Fact fact) {
    if (!(fact.event() instanceof ReportEvent event)) {
      throw new UnexpectedFactException("not a fact about a report");
    }
    Whole.require(event);
    return event.match(new Evolution(this, fact));
  }

  public Spell now() {
    return spells.get(spells.size() - 1);
  }

  /** The spell by which it came to stand as it does. */
  public Spell lastBegun() {
    for (int at = spells.size() - 1; at > 0; at--) {
      if (spells.get(at).begins() && spells.get(at).state() == state()) {
        return spells.get(at);
      }
    }
    return spells.get(0);
  }

  public State state() {
    return now().state();
  }

  public @Nullable OrganisationId holder() {
    return now().holder();
  }

  Report at(long sequence) {
    return copy(sequence, spells, referral, decision, involved, beside);
  }

  Report beside(Beside next) {
    return copy(version, spells, referral, decision, involved, next);
  }

  Report entering(Spell spell) {
    List<Spell> all = new ArrayList<>(spells);
    all.add(spell);
    return copy(version, List.copyOf(all), referral, decision, involved, beside);
  }

  /** What it is about from now on; earlier spells keep what it was about then. */
  Report corrected(Spell spell, Subject now) {
    Subject then = Subject.of(filed);
    List<Spell> all =
        spells.stream().map(each -> each.about() == null ? each.about(then) : each).toList();
    return copy(version, all, referral, decision, involved, beside).entering(spell.about(now));
  }

  /** The spell that goes on when a merge is undone: where it stood before. */
  Spell beforeMerging() {
    for (int at = spells.size() - 1; at >= 0; at--) {
      if (spells.get(at).state() != State.DOUBLON) {
        return spells.get(at).about(now().about());
      }
    }
    return now();
  }

  /** What it is about now. */
  public Subject subject() {
    @Nullable Subject corrected = now().about();
    return corrected == null ? Subject.of(filed) : corrected;
  }

  Report asking(@Nullable Referral asked, @Nullable MatrixDecision by) {
    return copy(version, spells, asked, by, involved, beside);
  }

  Report involving(List<OrganisationId> more) {
    Set<OrganisationId> all = new LinkedHashSet<>(involved);
    all.addAll(more);
    return copy(version, spells, referral, decision, Collections.unmodifiableSet(all), beside);
  }

  private Report copy(
      long at,
      List<Spell> stood,
      @Nullable Referral asked,
      @Nullable MatrixDecision by,
      Set<OrganisationId> organisations,
      Beside next) {
    return new Report(filed, recordedAt, position, at, stood, asked, by, organisations, next);
  }
}
