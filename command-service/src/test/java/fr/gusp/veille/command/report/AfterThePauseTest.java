package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.ReportResumed;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By how much a wait moves the objectifs: in the working time of Paris. */
class AfterThePauseTest {

  private static final OffsetDateTime SEEN = OffsetDateTime.parse("2026-11-20T09:00:00+01:00");

  private static final String FRIDAY_MORNING = "2026-11-20T09:00:00+01:00";
  private static final String MONDAY_EVENING = "2026-11-23T17:30:00+01:00";

  @Test
  void aMorningMovesThemByAMorning() {
    assertThat(resolveBy(MONDAY_EVENING, FRIDAY_MORNING, "2026-11-20T11:00:00+01:00"))
        .isEqualTo(at("2026-11-24T10:00:00+01:00"));
  }

  @Test
  void aWeekEndMovesNothing() {
    assertThat(resolveBy(MONDAY_EVENING, "2026-11-20T18:00:00+01:00", "2026-11-23T07:30:00+01:00"))
        .isEqualTo(at(MONDAY_EVENING));
  }

  @Test
  void overAWeekEndOnlyFridayAndMondayCount() {
    assertThat(
            resolveBy(
                "2026-11-24T10:00:00+01:00",
                "2026-11-20T16:30:00+01:00",
                "2026-11-23T09:00:00+01:00"))
        .isEqualTo(at("2026-11-24T12:00:00+01:00"));
  }

  @Test
  void theHourThatIsTurnedBackIsNoWorkingTime() {
    assertThat(
            resolveBy(
                "2026-10-26T10:00:00+01:00",
                "2026-10-23T16:30:00+02:00",
                "2026-10-26T09:00:00+01:00"))
        .isEqualTo(at("2026-10-26T12:00:00+01:00"));
  }

  @Test
  void theHourThatIsTurnedForwardIsNoWorkingTime() {
    assertThat(
            resolveBy(
                "2026-03-30T10:00:00+02:00",
                "2026-03-27T16:30:00+01:00",
                "2026-03-30T09:00:00+02:00"))
        .isEqualTo(at("2026-03-30T12:00:00+02:00"));
  }

  @Test
  void aPublicHolidayIsNoWorkingTime() {
    assertThat(
            resolveBy(
                "2026-05-04T10:00:00+02:00",
                "2026-04-30T16:30:00+02:00",
                "2026-05-04T09:00:00+02:00"))
        .isEqualTo(at("2026-05-04T12:00:00+02:00"));
  }

  @Test
  void whatHadPassedBeforeTheWaitStaysPassed() {
    assertThat(resolveBy("2026-11-19T17:30:00+01:00", FRIDAY_MORNING, MONDAY_EVENING))
        .isEqualTo(at("2026-11-19T17:30:00+01:00"));
  }

  @Test
  void whatFellDueDuringTheWaitIsMovedBeyondIt() {
    assertThat(resolveBy("2026-11-20T11:00:00+01:00", FRIDAY_MORNING, MONDAY_EVENING))
        .isEqualTo(at("2026-11-24T10:00:00+01:00"));
  }

  @Test
  void dangerIsMovedByTheClockAndNotByWorkingHours() {
    FiledReport report =
        held(Severity.DANGER_IMMEDIAT, null, at("2026-11-20T15:00:00+01:00"), FRIDAY_MORNING);

    assertThat(resumed(report, "2026-11-21T09:00:00+01:00").resolveBy())
        .isEqualTo(at("2026-11-21T15:00:00+01:00"));
  }

  @Test
  void anAnswerThatIsAwaitedIsMovedToo() {
    FiledReport report = held(Severity.COURANTE, at(MONDAY_EVENING), null, FRIDAY_MORNING);

    assertThat(resumed(report, "2026-11-20T11:00:00+01:00").answerBy())
        .isEqualTo(at("2026-11-24T10:00:00+01:00"));
  }

  @Test
  void anAnswerThatWasGivenIsNot() {
    Referred waits = held(Severity.COURANTE, at(MONDAY_EVENING), null, FRIDAY_MORNING);

    assertThat(
            resumed(new InCharge(waits.dossier(), waits.ask()), "2026-11-20T11:00:00+01:00")
                .answerBy())
        .isEqualTo(at(MONDAY_EVENING));
  }

  @Test
  void theObjectifThatWasMovedIsTheOneThatRuns() {
    Referred waits = held(Severity.COURANTE, at(MONDAY_EVENING), null, FRIDAY_MORNING);
    Instant later = at("2026-11-24T10:00:00+01:00");

    ReportState after =
        Evolution.evolve(waits, new ReportResumed(REPORT, REFERRAL, later, later), later);

    assertThat(Asked.of(after).map(Ask::answerBy)).contains(later);
    assertThat(((FiledReport) after).dossier().beside().pause()).isNull();
  }

  private static Instant resolveBy(String target, String since, String until) {
    FiledReport report = held(Severity.COURANTE, null, at(target), since);
    return resumed(new InCharge(report.dossier(), Asked.of(report).orElseThrow()), until)
        .resolveBy();
  }

  private static ReportResumed resumed(FiledReport report, String until) {
    Circumstances here = Given.circumstances(aDeskOf(VILLE_LENS), at(until));
    return (ReportResumed) new AfterThePause(report, here).events().get(0);
  }

  private static Referred held(
      Severity severity, @Nullable Instant answerBy, @Nullable Instant resolveBy, String since) {
    Referred before =
        (Referred) Given.fold(new Unfiled(), aReportReferredTo(VILLE_LENS), Given.NOW);
    Dossier dossier = before.dossier();
    Matter matter =
        new Matter(Nature.DEPOT_SAUVAGE, null, null, null, null, null, severity, null, SEEN);
    return new Referred(
        dossier
            .about(matter, dossier.spot())
            .with(dossier.beside().pausing(new Pause(PauseCause.TIERS, at(since), null))),
        before.ask().running(answerBy, resolveBy));
  }

  private static Instant at(String moment) {
    return OffsetDateTime.parse(moment).toInstant();
  }
}
