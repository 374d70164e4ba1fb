package fr.gusp.veille.command.report.qualify;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.Matter;
import fr.gusp.veille.command.report.Outcome;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.report.ReportReferred;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QualifyReportTest {

  private static final QualifyReport QUALIFY =
      new QualifyReport(REPORT, LandStatus.BAILLEUR, MAISONS_ET_CITES);
  private static final ReportQualified QUALIFIED =
      new ReportQualified(REPORT, LandStatus.BAILLEUR, MAISONS_ET_CITES);

  @Test
  void theHolderSaysWhoseGroundItIsAndKeepsTheReport() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(QUALIFY)
        .by(aDeskOf(VILLE_LENS))
        .then(QUALIFIED)
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void aReferralThatStandsIsNotReroutedByIt() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(QUALIFY)
        .by(theCoordination())
        .then(QUALIFIED)
        .thenItStands("oriente", VILLE_LENS);
  }

  @Test
  void whatNobodyWasAskedAboutIsReferredOnceTheGroundNamesAnOwner() {
    Outcome outcome =
        Given.theReport(aReportLeftToTheCoordination())
            .when(QUALIFY)
            .by(theCoordination())
            .thenItStands("oriente", MAISONS_ET_CITES);

    assertThat(outcome.events()).hasSize(2).contains(QUALIFIED);
    assertThat(((ReportReferred) outcome.events().get(1)).decision()).isNotNull();
  }

  @Test
  void whatNobodyOwnsStaysWithTheCoordination() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(new QualifyReport(REPORT, LandStatus.A_CLARIFIER, null))
        .by(theCoordination())
        .then(new ReportQualified(REPORT, LandStatus.A_CLARIFIER, null))
        .thenItStands("a-orienter", CALL);
  }

  @Test
  void whatWasQualifiedIsWhatTheReportIsAbout() {
    Outcome outcome =
        Given.theReport(aReportReferredTo(VILLE_LENS)).when(QUALIFY).by(theCoordination());

    Matter matter = ((FiledReport) outcome.after()).dossier().matter();
    assertThat(matter.landStatus()).isEqualTo(LandStatus.BAILLEUR);
    assertThat(matter.manager()).isEqualTo(MAISONS_ET_CITES);
  }

  @Test
  void refusesAManagerThatIsInNoDirectory() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(new QualifyReport(REPORT, LandStatus.PRIVE, new OrganisationId("ville-atlantis")))
        .by(theCoordination())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @Test
  void aDeskThatDoesNotHoldItDoesNotQualify() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(QUALIFY)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyTheDeskOfTheHolderOrTheCoordinationQualifies.class);
  }

  @Test
  void whoWalksPastPresumesOnly() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .when(QUALIFY)
        .by(theGardien())
        .refusedBy(OnlyTheDeskOfTheHolderOrTheCoordinationQualifies.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatAreDone")
  void onlyWhatIsOpenIsQualified(List<ReportEvent> report) {
    Given.theReport(report).when(QUALIFY).by(theCoordination()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatAreDone() {
    return Stream.of(
        aReportCompletedBy(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS),
        aDoublon(),
        aReportWithdrawn());
  }

  @Test
  void whoIsNotConcernedLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(QUALIFY)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }
}
