package fr.gusp.veille.command.report.procedure;

import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aDeskOf;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theGardien;
import static fr.gusp.veille.command.report.Reports.REPORT;
import static fr.gusp.veille.command.report.Reports.aReportInChargeOf;
import static fr.gusp.veille.command.report.Reports.aReportLeftToTheCoordination;
import static fr.gusp.veille.command.report.Reports.aReportReferredTo;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.complete.CompleteReport;
import fr.gusp.veille.command.report.complete.TheMilestonesAreReached;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import fr.gusp.veille.contract.report.ReportReferred;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** « Ne pas ouvrir, ne pas enlever »: constat by an agent habilité, then enlèvement. */
class ProcedureTest {

  private static final BeginProcedure BEGIN =
      new BeginProcedure(REPORT, Procedure.DEPOT_AVEC_INDICES);

  @Test
  void beginsWithItsFirstMilestoneAndByWhenItIsHopedFor() {
    Given.theReport(aReportInChargeOf(MAISONS_ET_CITES))
        .when(BEGIN)
        .by(aDeskOf(MAISONS_ET_CITES))
        .then(
            new ReportProcedureBegun(
                REPORT,
                Procedure.DEPOT_AVEC_INDICES,
                Milestone.CONSTAT,
                Instant.parse("2026-11-24T16:30:00Z")))
        .thenItStands("pris-en-charge", MAISONS_ET_CITES);
  }

  @Test
  void isBegunByTheHolderOrTheCoordination() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .when(BEGIN)
        .by(theCoordination())
        .thenItStands("oriente", MAISONS_ET_CITES);
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .when(BEGIN)
        .by(theGardien())
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
    Given.theReport(aReportLeftToTheCoordination())
        .when(BEGIN)
        .by(theCoordination())
        .refusedBy(TheStateAllowsIt.class);
  }

  @Test
  void isOfTheNatureAndOneAtATime() {
    Given.theReport(aReportInChargeOf(MAISONS_ET_CITES))
        .when(new BeginProcedure(REPORT, Procedure.EPAVE))
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(TheProcedureFitsTheNature.class);
    Given.theReport(begun())
        .when(BEGIN)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OneProcedureAtATime.class);
  }

  @Test
  void theNextMilestoneMayBeAnothersWhoHoldsItFromThen() {
    List<ReportEvent> events =
        Given.theReport(begun())
            .when(reach(Milestone.CONSTAT, VILLE_LENS))
            .by(aDeskOf(MAISONS_ET_CITES))
            .thenItStands("oriente", VILLE_LENS)
            .events();

    ReportMilestoneReached reached = (ReportMilestoneReached) events.get(0);
    assertThat(reached.next()).isEqualTo(Milestone.ENLEVEMENT);
    assertThat(reached.dueBy()).isEqualTo("2026-11-27T16:30:00Z");
    assertThat(((ReportReferred) events.get(1)).resolveBy()).isEqualTo(reached.dueBy());
  }

  @Test
  void theLastMilestoneMakesItDone() {
    List<ReportEvent> life = new ArrayList<>(begun());
    life.add(
        new ReportMilestoneReached(
            REPORT,
            Procedure.DEPOT_AVEC_INDICES,
            Milestone.CONSTAT,
            null,
            List.of(),
            Milestone.ENLEVEMENT,
            null));

    assertThat(
            Given.theReport(life)
                .when(reach(Milestone.ENLEVEMENT, null))
                .by(aDeskOf(MAISONS_ET_CITES))
                .thenItStands("traite", MAISONS_ET_CITES)
                .events())
        .hasAtLeastOneElementOfType(ReportCompleted.class);
  }

  @Test
  void noMilestoneIsLeftOut() {
    Given.theReport(begun())
        .when(reach(Milestone.ENLEVEMENT, null))
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(TheMilestoneIsTheOneAwaited.class);
    Given.theReport(aReportInChargeOf(MAISONS_ET_CITES))
        .when(reach(Milestone.CONSTAT, null))
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(TheMilestoneIsTheOneAwaited.class);
    Given.theReport(begun())
        .when(new CompleteReport(REPORT, null, List.of(), null, null, null, null))
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(TheMilestonesAreReached.class);
  }

  private static ReachMilestone reach(Milestone milestone, @Nullable OrganisationId next) {
    return new ReachMilestone(REPORT, milestone, null, List.of(), next);
  }

  private static List<ReportEvent> begun() {
    List<ReportEvent> life = new ArrayList<>(aReportInChargeOf(MAISONS_ET_CITES));
    life.add(
        new ReportProcedureBegun(REPORT, Procedure.DEPOT_AVEC_INDICES, Milestone.CONSTAT, null));
    return life;
  }
}
