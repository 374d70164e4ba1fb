package fr.gusp.veille.query.report;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Monday 2 November 2026, 10:00 in Paris, then by the hour. */
class CustodyTest {

  private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");
  private final Facts report = aReport(1);
  private final Custody custody = new Custody(new Summarise(Reference.EMPTY));

  @Test
  void lastsFromHandToHand() {
    List<ReportView.Held> held =
        held(
            report.filed(),
            report.referredTo(VILLE),
            report.declined(),
            report.referredTo(BAILLEUR));

    assertThat(held)
        .extracting(each -> each.holder().id())
        .containsExactly("ville-lens", "call", "maisons-et-cites");
    assertThat(held.get(0).workingHours()).isEqualTo(1.0);
    assertThat(held.get(0).renvoi()).isEqualTo("Pas notre domanialité");
    assertThat(held.get(2).until()).isNull();
    assertThat(held.get(2).days()).isEqualTo(0.9);
  }

  @Test
  void isOneWhereTheSameOneTakesItInCharge() {
    assertThat(held(report.filed(), report.referredTo(BAILLEUR), report.accepted())).hasSize(1);
  }

  @Test
  void endsWithWhatIsSaidDone() {
    List<ReportView.Held> held =
        held(report.filed(), report.referredTo(BAILLEUR), report.accepted(), report.completed());

    assertThat(held).hasSize(1);
    assertThat(held.get(0).until()).isEqualTo(Instant.parse("2026-11-02T12:00:00Z"));
  }

  @Test
  void isNobodysWhatWasSolvedOnTheSpot() {
    assertThat(held(aReport(2).solvedOnTheSpot().filed())).isEmpty();
  }

  private List<ReportView.Held> held(ReportEvent... events) {
    return custody.of(Histories.of(events).fold().orElseThrow(), TUESDAY);
  }
}
