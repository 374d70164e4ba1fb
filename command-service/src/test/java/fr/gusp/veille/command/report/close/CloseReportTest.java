package fr.gusp.veille.command.report.close;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheCoordinationDecides;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CloseReportTest {

  private static final CloseReport CLOSE =
      new CloseReport(REPORT, CloseWay.COORDINATION, "vu au comité");

  @ParameterizedTest
  @MethodSource("reportsThatCanBeClosed")
  void theCoordinationClosesWithAReason(List<ReportEvent> report) {
    Given.theReport(report)
        .when(CLOSE)
        .by(theCoordination())
        .then(new ReportClosed(REPORT, CloseWay.COORDINATION, Given.sealed("vu au comité")))
        .thenItStands("clos", null);
  }

  static Stream<List<ReportEvent>> reportsThatCanBeClosed() {
    return Stream.of(
        aReportLeftToTheCoordination(),
        aReportInChargeOf(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS),
        aReportRelayedAfter(VILLE_LENS));
  }

  @Test
  void nobodyDecidesThatNobodyContests() {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(new CloseReport(REPORT, CloseWay.SANS_CONTESTATION, "personne n’a rien dit"))
        .by(theCoordination())
        .refusedBy(OnlyTimeClosesWithoutContestation.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET"})
  void onlyTheCoordinationDecidesIt(Role role) {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(CLOSE)
        .by(aMember(role, VILLE_LENS, CITE_12_14))
        .refusedBy(OnlyTheCoordinationDecides.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatHaveEnded")
  void whatHasEndedIsNotClosedAgain(List<ReportEvent> report) {
    Given.theReport(report).when(CLOSE).by(theCoordination()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatHaveEnded() {
    return Stream.of(
        aReportVerifiedAfter(VILLE_LENS),
        aReportClosedAfter(VILLE_LENS),
        aReportDismissedAfter(VILLE_LENS),
        aDoublon(),
        aReportWithdrawn());
  }
}
