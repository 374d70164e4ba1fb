package fr.gusp.veille.command.report.merge;

import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.aDeskOf;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theCoordinationOfAnotherEpci;
import static fr.gusp.veille.command.report.Reports.REPORT;
import static fr.gusp.veille.command.report.Reports.aReportInChargeOf;
import static fr.gusp.veille.command.report.Reports.aReportReferredTo;
import static fr.gusp.veille.command.report.Reports.aReportVerifiedAfter;

import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheCoordinationBringsReportsTogether;
import fr.gusp.veille.command.report.TheOtherReportIsFiled;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeReportTest {

  private static final ReportId ORIGINAL = new ReportId(new UUID(0, 7));
  private static final ReportFiled FIRST = Samples.aFiledReport().of(ORIGINAL).event();
  private static final OtherThings BOTH =
      new OtherThings(Map.of(ORIGINAL, CITE_12_14), Map.of(), Map.of(ORIGINAL, FIRST), 0);
  private static final MergeReport MERGE = new MergeReport(REPORT, ORIGINAL);

  @Test
  void keepsItAsADoublonThatNobodyHolds() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .whileRecorded(BOTH)
        .when(MERGE)
        .by(theCoordination())
        .then(new ReportMerged(REPORT, ORIGINAL, FIRST.number()))
        .thenItStands("doublon", null);
  }

  @Test
  void refusesAllButTheCoordination() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .whileRecorded(BOTH)
        .when(MERGE)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyTheCoordinationBringsReportsTogether.class);
  }

  @Test
  void isUnknownToTheOtherEpci() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .whileRecorded(BOTH)
        .when(MERGE)
        .by(theCoordinationOfAnotherEpci())
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  @Test
  void refusesWhatIsSettled() {
    Given.theReport(aReportVerifiedAfter(MAISONS_ET_CITES))
        .whileRecorded(BOTH)
        .when(MERGE)
        .by(theCoordination())
        .refusedBy(TheStateAllowsIt.class);
  }

  @Test
  void refusesAnOriginalThatNobodyFiled() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .when(MERGE)
        .by(theCoordination())
        .refusedBy(TheOtherReportIsFiled.class);
  }

  @Test
  void refusesItself() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .when(new MergeReport(REPORT, REPORT))
        .by(theCoordination())
        .refusedBy(NoReportIsItsOwnDoublon.class);
  }

  @Test
  void refusesAnOriginalThatHasDoublons() {
    List<ReportEvent> life = new ArrayList<>(aReportInChargeOf(MAISONS_ET_CITES));
    life.add(
        new ReportAbsorbed(
            REPORT,
            ORIGINAL,
            new ReportNumber("LENS-2026-00041"),
            FIRST.reporter(),
            FIRST.reporterOrganisation(),
            FIRST.observedAt(),
            List.of()));

    Given.theReport(life)
        .whileRecorded(BOTH)
        .when(MERGE)
        .by(theCoordination())
        .refusedBy(ADoublonHasNoDoublonsOfItsOwn.class);
  }
}
