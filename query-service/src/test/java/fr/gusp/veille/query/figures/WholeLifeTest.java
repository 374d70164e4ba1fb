package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.figures.Months.charged;
import static fr.gusp.veille.query.figures.Months.measured;
import static fr.gusp.veille.query.figures.Months.value;
import static fr.gusp.veille.query.world.Facts.AVION;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.EL_FOUAD;
import static fr.gusp.veille.query.world.Facts.LENS;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.query.world.Acts;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What the second definitions count: October 2026, whose 5th is a Monday. */
class WholeLifeTest {

  private final Ledger ledger = new Ledger();
  private final Facts one = aReport(1);
  private final Facts two = aReport(2);
  private final Acts acts = new Acts(one);

  private void asked() {
    ledger.at("2026-10-05T06:00:00Z").and(one.filed(), one.referredTo(VILLE));
  }

  private void done() {
    asked();
    ledger.at("2026-10-05T08:00:00Z").and(one.accepted());
    ledger.at("2026-10-06T08:00:00Z").and(one.completed());
  }

  @Test
  void countsNoDoublonAsFiled() {
    asked();
    ledger.at("2026-10-06T06:00:00Z").and(two.filed(), new Acts(two).mergedInto(one));
    ledger.and(acts.absorbed(two));

    assertThat(value(Figure.DEPOSES, ledger)).isEqualTo(1);
    assertThat(value(Figure.DOUBLONS, ledger)).isEqualTo(1);
    assertThat(value(Figure.OUVERTS, ledger)).isEqualTo(1);
  }

  @Test
  void countsItAgainOnceTheMergeIsUndone() {
    asked();
    ledger.at("2026-10-06T06:00:00Z").and(acts.mergedInto(two));
    ledger.at("2026-10-07T06:00:00Z").and(acts.unmergedFrom(two));
    ledger.at("2026-10-07T10:00:00Z").and(one.accepted());

    assertThat(value(Figure.DEPOSES, ledger)).isEqualTo(1);
    assertThat(value(Figure.ORIENTATIONS, ledger)).isEqualTo(1);
    assertThat(measured(Figure.DELAI_REPONSE, ledger).n()).isEqualTo(1);
  }

  @Test
  void countsWhatIsSetAsideOnItsOwnLine() {
    asked();
    ledger.and(acts.dismissed(DismissReason.COLLECTE_PROGRAMMEE));
    ledger.and(two.filed(), new Acts(two).withdrawn());
    Facts three = aReport(3);
    ledger.and(three.filed(), new Acts(three).dismissed(DismissReason.NON_RETROUVE));

    assertThat(value(Figure.DEPOSES, ledger)).isEqualTo(1);
    assertThat(value(Figure.HORS_CHAMP, ledger)).isEqualTo(1);
    assertThat(value(Figure.RETIRES, ledger)).isEqualTo(1);
    assertThat(value(Figure.SANS_SUITE, ledger)).isEqualTo(1);
  }

  @Test
  void countsConfirmationsApart() {
    asked();
    ledger.at("2026-10-31T21:00:00Z").and(acts.confirmed(Facts.MEDIATEUR, EL_FOUAD));
    ledger.at("2026-11-01T21:00:00Z").and(acts.confirmed(Facts.DESK, VILLE));

    assertThat(value(Figure.DEPOSES, ledger)).isEqualTo(1);
    assertThat(value(Figure.CONFIRMATIONS, ledger)).isEqualTo(1);
  }

  @Test
  void showsWhatIsRelayedOnItsOwnLine() {
    asked();
    ledger.and(acts.relayed());

    assertThat(value(Figure.OUVERTS, ledger)).isZero();
    assertThat(value(Figure.RELAYES, ledger)).isEqualTo(1);
    assertThat(value(Figure.DEPOSES, ledger)).isEqualTo(1);
  }

  @Test
  void takesWaitsOffTheOrganisationsDelayOnly() {
    asked();
    ledger.at("2026-10-05T08:00:00Z").and(one.accepted());
    ledger.at("2026-10-05T11:30:00Z").and(acts.paused());
    ledger.at("2026-10-06T11:30:00Z").and(acts.resumed(null, null));
    ledger.at("2026-10-06T12:30:00Z").and(one.completed());

    assertThat(measured(Figure.DELAI_ORGANISATION, ledger).value().doubleValue()).isEqualTo(5);
    assertThat(charged(Figure.DELAI_ORGANISATION, ledger)).containsExactly("ville-lens");
    assertThat(measured(Figure.DELAI_USAGER, ledger).n()).isEqualTo(1);
  }

  @Test
  void isNotLateWhileItWaits() {
    one.within("2026-10-05T15:00:00Z", "2026-10-07T15:00:00Z");
    asked();
    ledger.at("2026-10-05T08:00:00Z").and(one.accepted(), acts.paused());

    assertThat(value(Figure.EN_RETARD, ledger)).isZero();
    assertThat(value(Figure.EN_ATTENTE, ledger)).isEqualTo(1);
    assertThat(measured(Figure.TENUE_TRAITEMENT, ledger).n()).isZero();
  }

  @Test
  void keepsTheTargetThatAWaitMoved() {
    one.within("2026-10-05T15:00:00Z", "2026-10-07T15:00:00Z");
    asked();
    ledger.at("2026-10-05T08:00:00Z").and(one.accepted(), acts.paused());
    ledger
        .at("2026-10-08T08:00:00Z")
        .and(acts.resumed("2026-10-05T15:00:00Z", "2026-10-12T15:00:00Z"));
    ledger.at("2026-10-12T08:00:00Z").and(one.completed());

    assertThat(measured(Figure.TENUE_TRAITEMENT, ledger).kept()).isEqualTo(1);
    assertThat(measured(Figure.TENUE_REPONSE, ledger).kept()).isEqualTo(1);
    assertThat(charged(Figure.TENUE_TRAITEMENT, ledger)).containsExactly("ville-lens");
  }

  @Test
  void chargesToWhoHeldItWhatWasVerifiedBeforeItsTarget() {
    one.within("2026-10-05T15:00:00Z", "2026-10-12T15:00:00Z");
    done();
    ledger.at("2026-10-07T08:00:00Z").and(one.verified());

    assertThat(charged(Figure.TENUE_TRAITEMENT, ledger)).containsExactly("ville-lens");
  }

  @Test
  void findsARenvoiFoundedOnceAnotherTookIt() {
    asked();
    ledger.at("2026-10-06T08:00:00Z").and(one.declined(), one.referredTo(BAILLEUR));

    assertThat(value(Figure.RENVOIS_FONDES, ledger)).isZero();
    ledger.at("2026-10-07T08:00:00Z").and(one.accepted());

    assertThat(charged(Figure.RENVOIS_FONDES, ledger)).containsExactly("ville-lens");
    assertThat(value(Figure.RENVOIS_NON_FONDES, ledger)).isZero();
  }

  @Test
  void findsARenvoiUnfoundedOnceTheSameTookIt() {
    asked();
    ledger.at("2026-10-06T08:00:00Z").and(one.accepted(), one.declined(), one.referredTo(VILLE));
    ledger.at("2026-10-07T08:00:00Z").and(one.accepted());

    assertThat(charged(Figure.RENVOIS, ledger)).containsExactly("ville-lens");
    assertThat(value(Figure.RENVOIS_NON_FONDES, ledger)).isEqualTo(1);
  }

  @Test
  void tellsTheWaysOfClosingApart() {
    done();
    ledger.at("2026-10-20T16:00:00Z").and(acts.closed(CloseWay.SANS_CONTESTATION));
    ledger.and(two.filed(), two.referredTo(VILLE));
    ledger.and(new Acts(two).closed(CloseWay.COORDINATION));

    assertThat(charged(Figure.CLOS_SANS_CONTESTATION, ledger)).containsExactly("ville-lens");
    assertThat(value(Figure.CLOS_COORDINATION, ledger)).isEqualTo(1);
    assertThat(value(Figure.VERIFIES, ledger)).isZero();
    assertThat(value(Figure.TRAITES, ledger)).isEqualTo(1);
    assertThat(value(Figure.TRAITES_NON_VERIFIES, ledger)).isZero();
  }

  @Test
  void countsAReopeningForFifteenDays() {
    done();
    ledger.at("2026-10-08T08:00:00Z").and(acts.closed(CloseWay.COORDINATION));
    ledger.at("2026-10-23T08:00:00Z").and(acts.reopened(null, null));

    assertThat(value(Figure.REOUVERTURES, ledger)).isEqualTo(1);
    assertThat(value(Figure.RECURRENCES, ledger)).isZero();
  }

  @Test
  void countsARecurrenceAfterwards() {
    done();
    ledger.at("2026-10-23T08:00:00Z").and(acts.reopened(null, null));

    assertThat(value(Figure.REOUVERTURES, ledger)).isZero();
    assertThat(value(Figure.RECURRENCES, ledger)).isEqualTo(1);
  }

  @Test
  void countsOnceWhatWasFiledAnewAndLinkedAsWhatFollows() {
    done();
    ledger.at("2026-10-28T08:00:00Z").and(two.filed(), acts.linked(two, LinkKind.SUITE));
    ledger.and(new Acts(two).linked(one, LinkKind.SUITE));

    assertThat(value(Figure.RECURRENCES, ledger)).isEqualTo(1);
  }

  @Test
  void doesNotTakeACorrectionForAnotherRequest() {
    asked();
    ledger.at("2026-10-05T07:00:00Z").and(acts.corrected(Nature.DEGRADATION));
    ledger.at("2026-10-05T08:00:00Z").and(one.accepted());

    assertThat(value(Figure.ORIENTATIONS, ledger)).isEqualTo(1);
    assertThat(measured(Figure.DELAI_REPONSE, ledger).value().doubleValue()).isEqualTo(2);
  }

  @Test
  void leavesAMovedReportWhereItWasKnownToBe() {
    asked();
    ledger.at("2026-11-05T07:00:00Z").and(acts.movedTo(AVION));

    assertThat(open(YearMonth.of(2026, 10), LENS)).isEqualTo(1);
    assertThat(open(YearMonth.of(2026, 10), AVION)).isZero();
    assertThat(open(YearMonth.of(2026, 11), LENS)).isZero();
    assertThat(open(YearMonth.of(2026, 11), AVION)).isEqualTo(1);
  }

  private int open(YearMonth month, QuartierId quartier) {
    return MonthReview.of(
            month,
            new MonthReview.AsKnown(
                Instant.parse("2027-01-01T00:00:00Z"), Long.MAX_VALUE, Definitions.NOW),
            quartier,
            YearMonth.of(2026, 8),
            ledger.rows(),
            new WorkingHours())
        .figure(Figure.OUVERTS)
        .counted()
        .size();
  }
}
