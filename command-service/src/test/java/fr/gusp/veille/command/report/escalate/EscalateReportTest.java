package fr.gusp.veille.command.report.escalate;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheCoordinationDecides;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.report.ReportEscalated;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EscalateReportTest {

  private static final EscalateReport ESCALATE =
      new EscalateReport(REPORT, CommitteeKind.TECHNIQUE, "même cause partout");

  @ParameterizedTest
  @MethodSource("reportsThatAreUnsettled")
  void thePointGoesUpAndTheStateStays(List<ReportEvent> report) {
    Given.theReport(report)
        .when(ESCALATE)
        .by(theCoordination())
        .then(
            new ReportEscalated(
                REPORT, CommitteeKind.TECHNIQUE, Given.sealed("même cause partout")));
  }

  static Stream<List<ReportEvent>> reportsThatAreUnsettled() {
    return Stream.of(
        aReportLeftToTheCoordination(),
        aReportPlannedBy(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS),
        aReportRelayedAfter(VILLE_LENS));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET"})
  void onlyTheCoordinationDecidesIt(Role role) {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(ESCALATE)
        .by(aMember(role, VILLE_LENS, CITE_12_14))
        .refusedBy(OnlyTheCoordinationDecides.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatHaveEnded")
  void whatHasEndedIsNotEscalated(List<ReportEvent> report) {
    Given.theReport(report).when(ESCALATE).by(theCoordination()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatHaveEnded() {
    return Stream.of(aReportVerifiedAfter(VILLE_LENS), aReportClosedAfter(VILLE_LENS), aDoublon());
  }
}
