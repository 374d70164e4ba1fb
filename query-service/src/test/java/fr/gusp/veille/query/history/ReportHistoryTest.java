package fr.gusp.veille.query.history;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.CALL;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportHistoryTest {

  private final Facts report = aReport(1);

  @Nested
  class Filed {

    @Test
    void waitsForItsReferral() {
      assertThat(folded(report.filed()).state()).isEqualTo(State.A_ORIENTER);
    }

    @Test
    void isVerifiedWhereSolvedOnTheSpot() {
      Report folded = folded(report.solvedOnTheSpot().filed());

      assertThat(folded.state()).isEqualTo(State.VERIFIE);
      assertThat(folded.holder()).isNull();
    }

    @Test
    void isHeldByTheCoordinationWithoutOwner() {
      Report folded = folded(report.filed(), report.leftToCoordination());

      assertThat(folded.state()).isEqualTo(State.A_ORIENTER);
      assertThat(folded.holder()).isEqualTo(CALL);
      assertThat(Objects.requireNonNull(folded.decision()).row()).isNull();
    }
  }

  @Nested
  class Referred {

    @Test
    void isHeldByWhoIsAsked() {
      Report folded = folded(report.filed(), report.referredTo(BAILLEUR, VILLE));

      assertThat(folded.state()).isEqualTo(State.ORIENTE);
      assertThat(folded.holder()).isEqualTo(BAILLEUR);
      assertThat(folded.involved()).containsExactlyInAnyOrder(BAILLEUR, VILLE);
      assertThat(folded.version()).isEqualTo(1);
    }

    @Test
    void isTakenInChargeByTheHolder() {
      Report folded = folded(report.filed(), report.referredTo(BAILLEUR), report.accepted());

      assertThat(folded.state()).isEqualTo(State.PRIS_EN_CHARGE);
      assertThat(Objects.requireNonNull(folded.referral()).accepted()).isTrue();
    }

    @Test
    void goesBackToTheCoordinationWhereDeclined() {
      Report folded = folded(report.filed(), report.referredTo(VILLE), report.declined());

      assertThat(folded.state()).isEqualTo(State.A_ORIENTER);
      assertThat(folded.holder()).isEqualTo(CALL);
      assertThat(folded.referral()).isNull();
      assertThat(folded.involved()).contains(VILLE, CALL);
    }
  }

  @Nested
  class Completed {

    private final ReportEvent[] done = {
      report.filed(), report.referredTo(BAILLEUR), report.accepted(), report.completed()
    };

    @Test
    void stillHasItsHolder() {
      assertThat(folded(done).state()).isEqualTo(State.TRAITE);
      assertThat(folded(done).holder()).isEqualTo(BAILLEUR);
    }

    @Test
    void isVerifiedByTheField() {
      assertThat(folded(and(report.verified())).state()).isEqualTo(State.VERIFIE);
    }

    @Test
    void isTakenInChargeAgainWhereItPersists() {
      Report folded = folded(and(report.persists(true)));

      assertThat(folded.state()).isEqualTo(State.PRIS_EN_CHARGE);
      assertThat(folded.holder()).isEqualTo(BAILLEUR);
    }

    @Test
    void staysWhereALatePersistsDoesNotReopen() {
      Report folded = folded(and(report.persists(false)));

      assertThat(folded.state()).isEqualTo(State.TRAITE);
      assertThat(folded.version()).isEqualTo(4);
      assertThat(folded.spells()).hasSize(4);
    }

    private ReportEvent[] and(ReportEvent last) {
      ReportEvent[] all = java.util.Arrays.copyOf(done, done.length + 1);
      all[done.length] = last;
      return all;
    }
  }

  @Test
  void refusesToBeginWithoutItsFiling() {
    assertThatThrownBy(() -> folded(report.accepted())).isInstanceOf(UnexpectedFactException.class);
  }

  @Test
  void refusesASecondFiling() {
    assertThatThrownBy(() -> folded(report.filed(), report.filed()))
        .isInstanceOf(UnexpectedFactException.class);
  }

  @Test
  void isWhatItWasAtAnyPosition() {
    ReportHistory history =
        Histories.of(report.filed(), report.referredTo(BAILLEUR), report.accepted());

    assertThat(history.upTo(2).fold().orElseThrow().state()).isEqualTo(State.ORIENTE);
    assertThat(history.upTo(0).fold()).isEmpty();
  }

  @Test
  void resolvesAnInstantToTheLastPositionBefore() {
    ReportHistory history =
        Histories.of(report.filed(), report.referredTo(BAILLEUR), report.accepted());

    assertThat(history.positionAt(Instant.parse("2026-11-02T10:00:00Z"))).isEqualTo(2);
    assertThat(history.positionAt(Instant.parse("2026-11-02T09:59:59Z"))).isEqualTo(1);
    assertThat(history.positionAt(Instant.parse("2020-01-01T00:00:00Z"))).isEqualTo(-1);
  }

  private static Report folded(ReportEvent... events) {
    return Histories.of(events).fold().orElseThrow();
  }
}
