package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.query.reference.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An objectif that passed is shown to the organisation it is charged to and to the coordination
 * only, until that organisation had one working day to answer for it; then to all who read it.
 */
public final class OnlyItsHolderSeesAFreshMiss {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar();
  private static final TimeTarget ONE_DAY = new TimeTarget(1, TargetUnit.JOURS_OUVRES);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Caller caller;
  private final Reference reference;
  private final Instant now;

  public OnlyItsHolderSeesAFreshMiss(Caller caller, Reference reference, Instant now) {
    this.caller = caller;
    this.reference = reference;
    this.now = now;
  }

  /** Of an objectif of a report in a quartier that passed at an instant. */
  public boolean allows(QuartierId quartier, @Nullable OrganisationId charged, Instant passed) {
    return caller.organisation().equals(charged)
        || Coordination.of(quartier, caller, reference)
        || answered(passed, now);
  }

  /** What passed before this instant is shown to all who read it. */
  public static Instant shownToAll(Instant now) {
    LocalDate day = now.atZone(PARIS).toLocalDate();
    while (!answered(day.atStartOfDay(PARIS).toInstant(), now)) {
      day = day.minusDays(1);
    }
    return day.plusDays(1).atStartOfDay(PARIS).toInstant();
  }

  private static boolean answered(Instant passed, Instant now) {
    return !now.isBefore(CALENDAR.reached(passed, ONE_DAY));
  }
}
