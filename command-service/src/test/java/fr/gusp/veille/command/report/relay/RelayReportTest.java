package fr.gusp.veille.command.report.relay;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.TheOrganisationWorksInTheTerritory;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportRelayed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelayReportTest {

  private static final OrganisationId CLSPD = new OrganisationId("clspd");
  private static final RelayReport RELAY = new RelayReport(REPORT, CLSPD, "vu avec la cellule");

  @ParameterizedTest
  @MethodSource("reportsThatAreOpen")
  void theCoordinationHandsItToItsDispositif(List<ReportEvent> report) {
    Given.theReport(report)
        .when(RELAY)
        .by(theCoordination())
        .then(new ReportRelayed(REPORT, CLSPD, Given.sealed("vu avec la cellule")))
        .thenItStands("relaye", null);
  }

  static Stream<List<ReportEvent>> reportsThatAreOpen() {
    return Stream.of(
        aReportLeftToTheCoordination(),
        aReportReferredTo(VILLE_LENS),
        aReportInChargeOf(VILLE_LENS),
        aReportPlannedBy(VILLE_LENS));
  }

  @Test
  void aMediateurRelaysWhatOnlyTheRightCircleReads() {
    Given.theReport(aReportOnTranquilliteReferredTo(EL_FOUAD))
        .when(RELAY)
        .by(aMediateurIn(CITE_12_14))
        .thenItStands("relaye", null);
  }

  @Test
  void aMediateurRelaysNothingElse() {
    Given.theReport(aReportReferredTo(EL_FOUAD))
        .when(RELAY)
        .by(aMediateurIn(CITE_12_14))
        .refusedBy(OnlyTheCoordinationOrTheMediateurRelays.class);
  }

  @Test
  void aDeskDeclinesInsteadOfRelaying() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(RELAY)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(OnlyTheCoordinationOrTheMediateurRelays.class);
  }

  @Test
  void refusesAnOrganisationThatIsInNoDirectory() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(new RelayReport(REPORT, new OrganisationId("ville-atlantis"), null))
        .by(theCoordination())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @Test
  void refusesAnOrganisationOfTheOtherEpci() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(new RelayReport(REPORT, new OrganisationId("ville-bruay"), null))
        .by(theCoordination())
        .refusedBy(TheOrganisationWorksInTheTerritory.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatAreNotOpen")
  void onlyWhatIsOpenIsRelayed(List<ReportEvent> report) {
    Given.theReport(report).when(RELAY).by(theCoordination()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatAreNotOpen() {
    return Stream.of(
        aReportCompletedBy(VILLE_LENS),
        aReportRelayedAfter(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS),
        aReportWithdrawn());
  }
}
