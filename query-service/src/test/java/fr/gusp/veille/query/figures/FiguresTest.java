package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final Times times = new Times(new WorkingCalendar());
  private final Facts one = aReport(1);
  private final Facts two = aReport(2);

  /** Asked Monday 2 November 10:00 in Paris, accepted 11:00, done 14:30, verified the next day. */
  private final Row verified =
      Histories.row(
          List.of(
              "2026-11-02T09:00:00Z",
              "2026-11-02T09:00:00Z",
              "2026-11-02T10:00:00Z",
              "2026-11-02T13:30:00Z",
              "2026-11-03T08:00:00Z"),
          one.filed(),
          one.referredTo(BAILLEUR),
          one.accepted(),
          one.completed(),
          one.verified());

  /** Bounced by the ville after three hours, then waiting for the bailleur. */
  private final Row bounced =
      Histories.row(
          List.of(
              "2026-10-05T06:00:00Z",
              "2026-10-05T06:00:00Z",
              "2026-10-05T09:00:00Z",
              "2026-10-05T10:00:00Z"),
          two.filed(),
          two.referredTo(VILLE),
          two.declined(),
          two.referredTo(BAILLEUR));

  private final List<Row> both = List.of(verified, bounced);

  @Test
  void countsOpenApartFromVerified() {
    assertThat(Counts.open(both)).isEqualTo(1);
    assertThat(Counts.in(State.VERIFIE, both)).isEqualTo(1);
    assertThat(Counts.in(State.TRAITE, both)).isZero();
  }

  @Test
  void countsTheMonthOfRecordingInParis() {
    Row lateEvening = Histories.row(List.of("2026-10-31T23:30:00Z"), aReport(3).filed());

    assertThat(Counts.filedIn(YearMonth.of(2026, 11), List.of(lateEvening))).isEqualTo(1);
    assertThat(Counts.filedIn(YearMonth.of(2026, 10), both)).isEqualTo(1);
  }

  @Test
  void showsTwelveMonths() {
    List<Counts.Month> months = Counts.lastMonths(YearMonth.of(2026, 11), both);

    assertThat(months).hasSize(12);
    assertThat(months.get(11)).isEqualTo(new Counts.Month(YearMonth.of(2026, 11), 1, 1));
    assertThat(months.get(10)).isEqualTo(new Counts.Month(YearMonth.of(2026, 10), 1, 0));
  }

  @Test
  void countsAReferralForEachOrganisationAsked() {
    assertThat(Counts.referredTo(bounced)).containsExactly("ville-lens", "maisons-et-cites");
  }

  @Test
  void measuresEachAnswerByItself() {
    assertThat(times.answer(both)).isEqualTo(new Spread(2.0, 3.0, 2));
    assertThat(Times.unanswered(both)).isEqualTo(1);
  }

  @Test
  void measuresTheOrganisationFromItsReferralInWorkingTime() {
    assertThat(times.organisation(both)).isEqualTo(new Spread(3.0, 3.0, 1));
  }

  @Test
  void measuresTheUsagerFromTheConstatInDays() {
    assertThat(times.usager(both)).isEqualTo(new Spread(0.2, 0.2, 1));
  }

  @Test
  void hasNoDelayWhereItWasReopened() {
    Row reopened =
        Histories.row(
            one.filed(),
            one.referredTo(BAILLEUR),
            one.accepted(),
            one.completed(),
            one.persists(true));

    assertThat(times.organisation(List.of(reopened)).n()).isZero();
    assertThat(times.usager(List.of(reopened)).median()).isNull();
  }

  @Test
  void hasNoDelayWhereItWasSolvedOnTheSpot() {
    Row solved = Histories.row(aReport(4).solvedOnTheSpot().filed());

    assertThat(times.answer(List.of(solved)).n()).isZero();
    assertThat(times.usager(List.of(solved)).n()).isZero();
  }

  @Test
  void takesTheNinthDecileOfWhatNinetyPercentDoNotExceed() {
    Spread spread = Spread.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0));

    assertThat(spread).isEqualTo(new Spread(5.5, 9.0, 10));
  }
}
