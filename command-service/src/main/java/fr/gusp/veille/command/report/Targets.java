package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.contract.calendar.WorkingHours;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.Severity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * By when an answer and the thing done are hoped for, counted from the referral in the hours of the
 * guichet that is asked. Danger immédiat does not wait for working hours (DOMAIN §4).
 */
public record Targets(@Nullable Instant answerBy, @Nullable Instant resolveBy) {

  /** Of a row's targets; none where it has none. */
  public static Targets of(
      @Nullable TimeTargets row, Severity severity, OrganisationId asked, Circumstances here) {
    if (row == null) {
      return new Targets(null, null);
    }
    WorkingHours hours = here.hours().of(asked);
    return new Targets(
        reached(row.answer(), severity, hours, here),
        reached(row.resolve(), severity, hours, here));
  }

  /** Of the row that fits the ground best: whoever is asked, the matter does not get older. */
  public static Targets of(Dossier dossier, OrganisationId asked, Circumstances here) {
    ReferenceInForce reference = here.reference();
    Matter matter = dossier.matter();
    TimeTargets row =
        reference
            .matrixOf(reference.epciOf(dossier.quartier()))
            .targetsFor(matter.in(dossier.quartier(), reference))
            .orElse(null);
    return of(row, matter.severity(), asked, here);
  }

  private static @Nullable Instant reached(
      @Nullable TimeTarget target, Severity severity, WorkingHours hours, Circumstances here) {
    if (target == null) {
      return null;
    }
    TimeTarget counted = severity == Severity.DANGER_IMMEDIAT ? byTheClock(target) : target;
    return here.calendar().reached(here.now().truncatedTo(ChronoUnit.SECONDS), counted, hours);
  }

  private static TimeTarget byTheClock(TimeTarget target) {
    return switch (target.unit()) {
      case HEURES_OUVREES -> new TimeTarget(target.amount(), TargetUnit.HEURES);
      case JOURS_OUVRES -> new TimeTarget(target.amount(), TargetUnit.JOURS);
      case HEURES, JOURS -> target;
    };
  }
}
