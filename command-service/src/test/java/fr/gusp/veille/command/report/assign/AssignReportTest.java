package fr.gusp.veille.command.report.assign;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssignReportTest {

  private static final DeskId ACCUEIL = new DeskId("accueil");

  @ParameterizedTest
  @MethodSource("reportsThatAreHeld")
  void theHolderHandsItToAServiceAndKeepsIt(List<ReportEvent> report) {
    Given.theReport(report)
        .when(new AssignReport(REPORT, ACCUEIL, null, null, "DI-42"))
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportAssigned(REPORT, REFERRAL, ACCUEIL, null, null, Given.sealed("DI-42")));
  }

  static Stream<List<ReportEvent>> reportsThatAreHeld() {
    return Stream.of(
        aReportReferredTo(VILLE_LENS), aReportInChargeOf(VILLE_LENS), aReportPlannedBy(VILLE_LENS));
  }

  @Test
  void aPrestataireIsNamedInSealedWordsOnly() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new AssignReport(REPORT, null, null, "Propreté du Nord", null))
        .by(aDeskOf(VILLE_LENS))
        .then(
            new ReportAssigned(
                REPORT, REFERRAL, null, null, Given.sealed("Propreté du Nord"), null))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void theHousesOwnReferenceMayComeAlone() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new AssignReport(REPORT, null, null, null, "BC 2026-118"))
        .by(aDeskOf(VILLE_LENS))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void itGoesToOneAddressee() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new AssignReport(REPORT, ACCUEIL, theGardien().member(), null, null))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(OneAddresseeOrAReferenceIsNamed.class);
  }

  @Test
  void anAssignmentThatSaysNothingIsNone() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new AssignReport(REPORT, null, null, null, null))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(OneAddresseeOrAReferenceIsNamed.class);
  }

  @Test
  void aServiceOfAnotherHouseIsNotAssigned() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new AssignReport(REPORT, new DeskId("bavs"), null, null, null))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheDeskIsOfTheHolder.class);
  }

  @Test
  void onlyWhatIsHeldIsAssigned() {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(new AssignReport(REPORT, ACCUEIL, null, null, null))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheStateAllowsIt.class);
  }

  @Test
  void onlyTheDeskOfTheHolderAssigns() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new AssignReport(REPORT, ACCUEIL, null, null, null))
        .by(theCoordination())
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }
}
