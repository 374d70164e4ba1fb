package fr.gusp.veille.query.row;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static fr.gusp.veille.query.world.Histories.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.query.world.Facts;
import org.junit.jupiter.api.Test;

class RenvoisTest {

  private final Facts report = aReport(742);

  @Test
  void countOnlyDomanialiteAndCompetence() {
    Row twice =
        row(
            report.filed(),
            report.referredTo(VILLE),
            report.declined(DeclineReason.PAS_NOTRE_COMPETENCE),
            report.referredTo(BAILLEUR),
            report.declined(DeclineReason.DOUBLON));

    assertThat(Renvois.of(twice)).isEqualTo(1);
    assertThat(Renvois.toClarify(twice)).isFalse();
  }

  @Test
  void callForClarityFromTheSecond() {
    Row row = bounced();

    assertThat(Renvois.of(row)).isEqualTo(2);
    assertThat(Renvois.toClarify(row)).isTrue();
    assertThat(Renvois.toClarify(row.upTo(3).orElseThrow())).isFalse();
  }

  @Test
  void areClarifiedOnceTakenInCharge() {
    Row taken =
        row(
            report.filed(),
            report.referredTo(VILLE),
            report.declined(),
            report.referredTo(BAILLEUR),
            report.declined(),
            report.referredTo(VILLE),
            report.accepted());

    assertThat(Renvois.of(taken)).isEqualTo(2);
    assertThat(Renvois.toClarify(taken)).isFalse();
  }

  private Row bounced() {
    return row(
        report.filed(),
        report.referredTo(VILLE),
        report.declined(),
        report.referredTo(BAILLEUR),
        report.declined(DeclineReason.PAS_NOTRE_COMPETENCE));
  }
}
