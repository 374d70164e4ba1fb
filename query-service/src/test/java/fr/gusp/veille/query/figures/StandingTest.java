package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.figures.Months.charged;
import static fr.gusp.veille.query.figures.Months.value;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** « Ouverts au J », « en retard », « responsabilité à clarifier », as October ends. */
class StandingTest {

  private final Facts old = aReport(1).within("2026-08-05T08:00:00Z", "2026-08-20T08:00:00Z");
  private final Facts asked = aReport(2).within("2026-11-03T08:00:00Z", "2026-11-10T08:00:00Z");
  private final Facts done = aReport(3).within("2026-10-05T08:00:00Z", "2026-10-10T08:00:00Z");
  private final Facts seen = aReport(4);
  private final Facts disputed = aReport(5).within("2026-10-12T08:00:00Z", "2026-10-20T08:00:00Z");

  private final Ledger ledger =
      new Ledger()
          .at("2026-08-03T08:00:00Z")
          .and(old.filed(), old.referredTo(BAILLEUR))
          .at("2026-08-04T08:00:00Z")
          .and(old.accepted())
          .at("2026-10-01T08:00:00Z")
          .and(done.filed(), done.referredTo(BAILLEUR), seen.filed(), seen.referredTo(BAILLEUR))
          .at("2026-10-02T08:00:00Z")
          .and(done.accepted(), done.completed(), seen.completed(), seen.verified())
          .at("2026-10-10T08:00:00Z")
          .and(disputed.filed(), disputed.referredTo(VILLE), disputed.declined())
          .and(disputed.referredTo(BAILLEUR))
          .at("2026-10-11T08:00:00Z")
          .and(disputed.declined(DeclineReason.PAS_NOTRE_COMPETENCE))
          .at("2026-10-30T08:00:00Z")
          .and(asked.filed(), asked.referredTo(VILLE))
          .at("2026-11-02T08:00:00Z")
          .and(old.completed(), old.verified(), disputed.referredTo(BAILLEUR), disputed.accepted());

  @Test
  void openIsWhatHadNoAnswerOnTheGroundAtTheEndOfTheMonth() {
    assertThat(value(Figure.OUVERTS, ledger)).isEqualTo(3);
    assertThat(value(Figure.A_ORIENTER, ledger)).isEqualTo(1);
    assertThat(value(Figure.SANS_REPONSE, ledger)).isEqualTo(1);
    assertThat(value(Figure.PRIS_EN_CHARGE, ledger)).isEqualTo(1);
  }

  @Test
  void saidDoneButNotSeenHasALineOfItsOwn() {
    assertThat(value(Figure.TRAITES_NON_VERIFIES, ledger)).isEqualTo(1);
  }

  @Test
  void lateIsChargedToWhoHeldItWhenTheTargetPassed() {
    assertThat(charged(Figure.EN_RETARD, ledger)).containsExactly("maisons-et-cites", "call");
  }

  @Test
  void lateIsChargedToTheFirstHolderAlsoAfterAnotherWasAsked() {
    Facts passedOn = aReport(9).within("2026-10-02T08:00:00Z", "2026-10-06T08:00:00Z");
    Ledger late =
        new Ledger()
            .at("2026-10-01T08:00:00Z")
            .and(passedOn.filed(), passedOn.referredTo(VILLE), passedOn.accepted())
            .at("2026-10-08T08:00:00Z")
            .and(passedOn.declined());

    assertThat(charged(Figure.EN_RETARD, late)).containsExactly("ville-lens");
  }

  @Test
  void twoRenvoisWithoutAnyoneTakingItAreToBeClarified() {
    assertThat(value(Figure.A_CLARIFIER, ledger)).isEqualTo(1);
    assertThat(Months.of(Months.OCTOBER.plusMonths(1), ledger).figure(Figure.A_CLARIFIER).counted())
        .isEmpty();
  }

  @Test
  void anEarlierDayOfTheMonthShowsWhatWasKnownThen() {
    MonthReview early = Months.of(Months.OCTOBER, Instant.parse("2026-10-10T09:00:00Z"), ledger);

    assertThat(early.figure(Figure.OUVERTS).counted()).hasSize(2);
    assertThat(early.figure(Figure.A_CLARIFIER).counted()).isEmpty();
    assertThat(early.known().provisional()).isTrue();
  }
}
