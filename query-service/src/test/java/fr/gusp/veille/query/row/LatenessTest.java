package fr.gusp.veille.query.row;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.CALL;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Filed on 2 November at 10:00, to be answered by the 4th and resolved by the 10th. */
class LatenessTest {

  private static final String ANSWER = "2026-11-04T10:00:00Z";
  private static final String RESOLVE = "2026-11-10T10:00:00Z";
  private static final List<String> TIMES =
      List.of(
          "2026-11-02T09:00:00Z",
          "2026-11-02T09:00:01Z",
          "2026-11-05T09:00:00Z",
          "2026-11-12T09:00:00Z",
          "2026-11-13T09:00:00Z");

  private final Facts report = aReport(742).within(ANSWER, RESOLVE);
  private final ReportEvent filed = report.filed();
  private final ReportEvent asked = report.referredTo(BAILLEUR);

  @Test
  void isInTimeUntilTheAnswerIsDue() {
    assertThat(late(ANSWER, filed, asked)).isEmpty();
    assertThat(Lateness.dueAt(row(filed, asked))).isEqualTo(ANSWER);
  }

  @Test
  void owesAnAnswerOnceItsTimePassed() {
    assertThat(late("2026-11-04T10:00:01Z", filed, asked))
        .contains(new Lateness(Lateness.Target.ANSWER, Instant.parse(ANSWER), BAILLEUR));
  }

  @Test
  void owesNoAnswerOnceTakenInCharge() {
    assertThat(late("2026-11-06T00:00:00Z", filed, asked, report.accepted())).isEmpty();
  }

  @Test
  void isLateOncePastTheTimeToResolve() {
    assertThat(late("2026-11-11T00:00:00Z", filed, asked, report.accepted()))
        .contains(new Lateness(Lateness.Target.RESOLVE, Instant.parse(RESOLVE), BAILLEUR));
  }

  @Test
  void isNotLateOnceSaidDone() {
    assertThat(late("2026-12-01T00:00:00Z", filed, asked, report.completed())).isEmpty();
    assertThat(late("2026-12-01T00:00:00Z", filed, asked, report.verified())).isEmpty();
  }

  @Test
  void staysChargedToWhoHeldItWhenItPassed() {
    Row sentBack = row(filed, asked, report.accepted(), report.declined());

    assertThat(Lateness.of(sentBack, Instant.parse("2026-11-20T00:00:00Z")))
        .contains(new Lateness(Lateness.Target.RESOLVE, Instant.parse(RESOLVE), BAILLEUR));
  }

  @Test
  void isChargedToTheCoordinationThatLetItPass() {
    assertThat(late("2026-11-11T00:00:00Z", filed, asked, report.declined()))
        .map(Lateness::charged)
        .contains(CALL);
  }

  @Test
  void isNotLateWhereItNeedsAnInvestment() {
    ReportEvent investment = report.declined(DeclineReason.INVESTISSEMENT);

    assertThat(late("2026-12-01T00:00:00Z", filed, asked, investment)).isEmpty();
  }

  @Test
  void hasTheTargetsOfWhoIsAskedNext() {
    ReportEvent next =
        aReport(742).within("2026-11-14T09:00:00Z", "2026-11-30T09:00:00Z").referredTo(VILLE);

    assertThat(late("2026-11-13T00:00:00Z", filed, asked, report.declined(), next)).isEmpty();
  }

  @Test
  void isReadAsOfAnyPosition() {
    Row done = row(filed, asked, report.accepted(), report.completed());
    Row before = done.upTo(3).orElseThrow();

    assertThat(Lateness.of(before, Instant.parse("2026-11-11T00:00:00Z"))).isPresent();
    assertThat(Lateness.of(done, Instant.parse("2026-11-11T00:00:00Z"))).isEmpty();
  }

  @Test
  void hasNoTargetWithoutReferral() {
    assertThat(Lateness.dueAt(row(filed, report.leftToCoordination()))).isNull();
  }

  private static Optional<Lateness> late(String instant, ReportEvent... events) {
    return Lateness.of(row(events), Instant.parse(instant));
  }

  private static Row row(ReportEvent... events) {
    return Histories.row(TIMES.subList(0, events.length), events);
  }
}
