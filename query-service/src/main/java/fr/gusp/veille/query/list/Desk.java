package fr.gusp.veille.query.list;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsHolderSeesAFreshMiss;
import fr.gusp.veille.query.rights.Role;
import java.time.Instant;

/**
 * Who looks at a list, and when. A coordination looks at its EPCI, everybody else at their own
 * organisation's part of it.
 *
 * @param soon the evening of the second working day from now
 */
public record Desk(Caller caller, boolean coordination, Instant now, Instant soon) {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar();
  private static final TimeTarget SOON = new TimeTarget(2, TargetUnit.JOURS_OUVRES);

  public static Desk of(Caller caller, Instant now) {
    return new Desk(caller, caller.is(Role.COORDINATION), now, CALENDAR.reached(now, SOON));
  }

  /** Whether the caller's organisation has it in hand. */
  boolean holds(Card card) {
    return caller.organisation().equals(card.holder());
  }

  /** A target that passed is shown to whom it is charged first. */
  boolean mayKnowOfTheMiss(Card card, Reference names) {
    return card.dueAt() != null
        && new OnlyItsHolderSeesAFreshMiss(caller, names, now)
            .allows(card.quartier(), card.charged(), card.dueAt());
  }
}
