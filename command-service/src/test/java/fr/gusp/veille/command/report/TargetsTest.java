package fr.gusp.veille.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.matrix.TimeTargets;
import fr.gusp.veille.contract.nature.Severity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** It is Friday, nine o’clock in Lens. */
class TargetsTest {

  private static final TimeTargets IN_WORKING_TIME =
      new TimeTargets(
          new TimeTarget(8, TargetUnit.HEURES_OUVREES),
          new TimeTarget(3, TargetUnit.JOURS_OUVRES),
          null);
  private static final TimeTargets BY_THE_CLOCK =
      new TimeTargets(
          new TimeTarget(8, TargetUnit.HEURES), new TimeTarget(3, TargetUnit.JOURS), null);

  @Test
  void workingTimeLeavesTheNightAndTheWeekEndOut() {
    assertThat(targets(IN_WORKING_TIME, Severity.COURANTE))
        .isEqualTo(
            new Targets(
                Instant.parse("2026-11-23T08:00:00Z"), Instant.parse("2026-11-25T16:30:00Z")));
  }

  @Test
  void dangerDoesNotWaitForWorkingHours() {
    Targets expected =
        new Targets(Instant.parse("2026-11-20T16:00:00Z"), Instant.parse("2026-11-23T08:00:00Z"));

    assertThat(targets(IN_WORKING_TIME, Severity.DANGER_IMMEDIAT)).isEqualTo(expected);
    assertThat(targets(BY_THE_CLOCK, Severity.DANGER_IMMEDIAT)).isEqualTo(expected);
    assertThat(targets(BY_THE_CLOCK, Severity.URGENTE)).isEqualTo(expected);
  }

  @Test
  void aGuichetWithHoursOfItsOwnIsCountedInThem() {
    assertThat(targets(IN_WORKING_TIME, Severity.COURANTE, Given.OPEN_ON_SATURDAY))
        .isEqualTo(
            new Targets(
                Instant.parse("2026-11-28T12:00:00Z"), Instant.parse("2026-12-05T12:00:00Z")));
  }

  @Test
  void whereTheRowNamesNoneThereIsNone() {
    Targets none = new Targets(null, null);

    assertThat(targets(null, Severity.COURANTE)).isEqualTo(none);
    assertThat(targets(new TimeTargets(null, null, "relais seulement"), Severity.COURANTE))
        .isEqualTo(none);
  }

  private static Targets targets(@Nullable TimeTargets row, Severity severity) {
    return targets(row, severity, Callers.VILLE_LENS);
  }

  private static Targets targets(
      @Nullable TimeTargets row, Severity severity, OrganisationId organisation) {
    Circumstances here =
        Given.circumstances(
            Callers.theGardien(), Reports.REPORT.value(), new OtherThings(Map.of(), Map.of(), 0));
    return Targets.of(row, severity, organisation, here);
  }
}
