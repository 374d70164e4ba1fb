package fr.gusp.veille.command.report.dismiss;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheCoordinationDecides;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DismissReportTest {

  private static final DismissReport DISMISS =
      new DismissReport(REPORT, DismissReason.NON_RETROUVE, "deux passages");

  @ParameterizedTest
  @MethodSource("reportsThatAreOpen")
  void leavesWithoutFollowUpWhatIsOpen(List<ReportEvent> report) {
    Given.theReport(report)
        .when(DISMISS)
        .by(theCoordination())
        .then(
            new ReportDismissed(REPORT, DismissReason.NON_RETROUVE, Given.sealed("deux passages")))
        .thenItStands("sans-suite", null);
  }

  static Stream<List<ReportEvent>> reportsThatAreOpen() {
    return Stream.of(
        aReportLeftToTheCoordination(),
        aReportReferredTo(VILLE_LENS),
        paused(aReportInChargeOf(VILLE_LENS)),
        aReportPlannedBy(VILLE_LENS));
  }

  @ParameterizedTest
  @EnumSource(
      value = DismissReason.class,
      names = {"LOGEMENT_INDIVIDUEL", "COLLECTE_PROGRAMMEE", "ENTRETIEN_PROGRAMME", "PLAINTE"})
  void whatNeverWasAMatterOfGuspIsHorsChamp(DismissReason reason) {
    Given.theReport(aReportLeftToTheCoordination())
        .when(new DismissReport(REPORT, reason, null))
        .by(theCoordination())
        .thenItStands("hors-champ", null);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET"})
  void onlyTheCoordinationDecidesIt(Role role) {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(DISMISS)
        .by(aMember(role, VILLE_LENS, CITE_12_14))
        .refusedBy(OnlyTheCoordinationDecides.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatAreNotOpen")
  void onlyWhatIsOpenIsDismissed(List<ReportEvent> report) {
    Given.theReport(report).when(DISMISS).by(theCoordination()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatAreNotOpen() {
    return Stream.of(
        aReportCompletedBy(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS),
        aReportDismissedAfter(VILLE_LENS),
        aDoublon(),
        aReportWithdrawn());
  }
}
