package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** « Objectif de traitement tenu »: a target that was missed is not forgotten by a renvoi. */
class MissedTargetTest {

  private static final Instant END = Instant.parse("2026-11-30T22:00:00Z");
  private final Facts dossier = aReport(1);
  private final Ledger ledger =
      new Ledger()
          .at("2026-10-01T08:00:00Z")
          .and(dossier.within("2026-10-02T08:00:00Z", "2026-10-06T08:00:00Z").filed())
          .and(dossier.referredTo(BAILLEUR));

  @Test
  void isMissedByOneAndKeptByTheNext() {
    ledger.at("2026-10-08T08:00:00Z").and(dossier.declined());
    dossier.within("2026-10-22T08:00:00Z", "2026-11-03T08:00:00Z");
    ledger.at("2026-10-20T08:00:00Z").and(dossier.referredTo(VILLE));
    ledger.at("2026-11-02T08:00:00Z").and(dossier.completed());

    assertThat(october()).containsExactly("maisons-et-cites 0", "ville-lens 1");
    assertThat(Trend.of(november()))
        .filteredOn(each -> each.month().equals(Months.OCTOBER))
        .allSatisfy(each -> assertThat(each.resolvedDue()).isEqualTo(2))
        .allSatisfy(each -> assertThat(each.resolvedKept()).isEqualTo(1))
        .hasSize(1);
    assertThat(Months.charged(Figure.TENUE_TRAITEMENT, ledger)).containsExactly("maisons-et-cites");
  }

  @Test
  void isNotOwedAnyMoreOnceAnotherWasAsked() {
    ledger.at("2026-10-05T08:00:00Z").and(dossier.declined());
    dossier.within("2026-10-09T08:00:00Z", "2026-11-03T08:00:00Z");
    ledger.at("2026-10-06T08:00:00Z").and(dossier.referredTo(VILLE));

    assertThat(october()).containsExactly("ville-lens 0");
  }

  @Test
  void isMissedByTheCoordinationThatHeldIt() {
    ledger.at("2026-10-05T08:00:00Z").and(dossier.declined());
    dossier.within("2026-10-09T08:00:00Z", "2026-12-03T08:00:00Z");
    ledger.at("2026-10-08T08:00:00Z").and(dossier.referredTo(VILLE));

    assertThat(october()).containsExactly("call 0");
  }

  @Test
  void isMissedThoughAnInvestmentWasSpokenOfLater() {
    ledger.at("2026-10-08T08:00:00Z").and(dossier.declined(DeclineReason.INVESTISSEMENT));

    assertThat(october()).containsExactly("maisons-et-cites 0");
  }

  private MonthReview november() {
    return Months.of(YearMonth.of(2026, 11), END, ledger);
  }

  /** Who was counted, and whether they kept it, of what was filed in October. */
  private List<String> october() {
    return Resolved.targets(november().known().about(Months.OCTOBER)).stream()
        .map(each -> each.organisation() + " " + (int) each.amount())
        .toList();
  }
}
