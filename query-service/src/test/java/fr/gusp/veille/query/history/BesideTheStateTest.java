package fr.gusp.veille.query.history;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.EL_FOUAD;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.query.beside.Beside;
import fr.gusp.veille.query.beside.Confirmation;
import fr.gusp.veille.query.beside.Course;
import fr.gusp.veille.query.row.RenderRow;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.RowJson;
import fr.gusp.veille.query.world.Acts;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTheStateTest {

  private final Facts report = aReport(1);
  private final Facts other = aReport(2);
  private final Acts acts = new Acts(report);

  @Test
  void isNothingForMost() {
    assertThat(after(report.accepted()).beside()).isEqualTo(Beside.NOTHING);
    assertThat(RenderRow.of(after(report.accepted())).kept()).isNull();
  }

  @Test
  void keepsWhoElseSawItFromWhenOn() {
    Report seen = after(acts.confirmed(Facts.MEDIATEUR, EL_FOUAD));

    assertThat(seen.beside().kin().confirmations())
        .extracting(Confirmation::witness, each -> each.since().from())
        .containsExactly(org.assertj.core.api.Assertions.tuple(Facts.MEDIATEUR, 3L));
    assertThat(seen.involved()).contains(EL_FOUAD);
  }

  @Test
  void tellsEarlierDaysOfADoublonThatWasReleased() {
    Report released = after(acts.absorbed(other), acts.released(other));
    Row row = RenderRow.of(released);

    assertThat(released.beside().kin().doublons()).isEmpty();
    assertThat(row.upTo(3).orElseThrow().beside().kin().doublons()).hasSize(1);
    assertThat(row.upTo(2).orElseThrow().beside().kin().doublons()).isEmpty();
  }

  @Test
  void goesOnWhereItStoodWhenAMergeIsUndone() {
    Report undone = after(report.accepted(), acts.mergedInto(other), acts.unmergedFrom(other));

    assertThat(undone.state()).isEqualTo(State.PRIS_EN_CHARGE);
    assertThat(undone.holder()).isEqualTo(VILLE);
    assertThat(undone.now().begins()).isFalse();
    assertThat(undone.now().began()).isEqualTo(undone.spells().get(2).at());
    assertThat(undone.beside().kin().original()).isNull();
  }

  @Test
  void keepsWhatEachSideAnsweredLast() {
    Report asked = after(acts.sideReferred(EL_FOUAD));
    Report answered = after(acts.sideReferred(EL_FOUAD), acts.sideAnswered(SideAnswer.ACCEPTE));

    assertThat(asked.beside().work().sides().get(0).answer()).isNull();
    assertThat(answered.beside().work().sides().get(0).answer()).isEqualTo(SideAnswer.ACCEPTE);
    assertThat(answered.beside().work().sides().get(0).settled()).isFalse();
    assertThat(asked.involved()).contains(EL_FOUAD);
  }

  @Test
  void followsAProcedure() {
    Course course = after(acts.procedureBegun(), acts.constatMade()).beside().work().course();

    assertThat(course).isNotNull();
    assertThat(course.reachedAt(Milestone.CONSTAT)).isNotNull();
    assertThat(course.awaited()).isEqualTo(Milestone.MISE_EN_DEMEURE);
    assertThat(course.dueBy()).isNull();
  }

  @Test
  void waitsUntilItGoesOn() {
    Report paused = after(report.accepted(), acts.paused());
    Report resumed = after(report.accepted(), acts.paused(), acts.resumed(null, null));

    assertThat(paused.now().pause()).isEqualTo(PauseCause.TIERS);
    assertThat(paused.now().began()).isEqualTo(paused.spells().get(2).at());
    assertThat(resumed.now().pause()).isNull();
    assertThat(resumed.beside().work().pause()).isNull();
  }

  @Test
  void forgetsWhatAHouseArrangedOnceAnotherHoldsIt() {
    assertThat(after(report.accepted(), acts.assigned()).beside().work().assignment()).isNotNull();
    assertThat(
            after(
                    report.accepted(),
                    acts.assigned(),
                    report.declined(),
                    report.referredTo(BAILLEUR))
                .beside()
                .work()
                .assignment())
        .isNull();
  }

  @Test
  void knowsTheGroundOnceQualified() {
    assertThat(after(acts.qualified()).beside().work().ground().status())
        .isEqualTo(LandStatus.PUBLIC_COMMUNAL);
  }

  @Test
  void isAboutSomethingElseOnceCorrected() {
    Row row = RenderRow.of(after(acts.corrected(Nature.DEGRADATION)));

    assertThat(row.nature()).isEqualTo(Nature.DEGRADATION);
    assertThat(row.now().state()).isEqualTo(State.ORIENTE);
    assertThat(row.now().began()).isEqualTo(row.spells().get(1).at());
    assertThat(row.upTo(2).orElseThrow().nature()).isEqualTo(Nature.DEPOT_SAUVAGE);
  }

  @Test
  void survivesTheJsonOfARow() {
    Row row =
        RenderRow.of(
            after(
                report.accepted(),
                acts.assigned(),
                acts.paused(),
                acts.sideReferred(EL_FOUAD),
                acts.confirmed(Facts.MEDIATEUR, EL_FOUAD),
                acts.absorbed(other),
                acts.linked(other, LinkKind.SUITE),
                acts.procedureBegun(),
                acts.constatMade(),
                acts.safeguarded(BAILLEUR),
                acts.escalated(),
                acts.passed("2026-11-20T11:00:00Z", VILLE)));

    assertThat(RowJson.read(RowJson.write(row))).isEqualTo(row);
  }

  private Report after(ReportEvent... then) {
    List<ReportEvent> all = new ArrayList<>(List.of(report.filed(), report.referredTo(VILLE)));
    all.addAll(List.of(then));
    return Histories.of(all.toArray(ReportEvent[]::new)).fold().orElseThrow();
  }
}
