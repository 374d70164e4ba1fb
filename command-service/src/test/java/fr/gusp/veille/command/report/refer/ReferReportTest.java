package fr.gusp.veille.command.report.refer;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheCoordinationRefers;
import fr.gusp.veille.command.report.TheOrganisationWorksInTheTerritory;
import fr.gusp.veille.command.report.TheReportExists;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportRelayed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferReportTest {

  private static final ReferReport REFER =
      new ReferReport(REPORT, VILLE_LENS, "vu avec les services");

  @Test
  void namesByHandWhoIsAskedAndTheirFrontDesk() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(REFER)
        .by(theCoordination())
        .then(
            new ReportReferred(
                REPORT,
                Given.NEW_REFERRAL,
                VILLE_LENS,
                new DeskId("accueil"),
                List.of(),
                null,
                Given.sealed("vu avec les services"),
                null,
                null))
        .thenItStands("oriente", VILLE_LENS);
  }

  @Test
  void asksAnotherAfterTheFirstDeclined() {
    Given.theReport(aReportDeclinedBy(MAISONS_ET_CITES))
        .when(REFER)
        .by(theCoordination())
        .thenItStands("oriente", VILLE_LENS);
  }

  @Test
  void asksAnotherWhileTheFirstHasNotAnswered() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .when(REFER)
        .by(theCoordination())
        .thenItStands("oriente", VILLE_LENS);
  }

  @Test
  void takesTheTargetsOfTheMatterWhoeverIsAsked() {
    ReportReferred referred =
        (ReportReferred)
            Given.theReport(aReportLeftToTheCoordination())
                .inTheDemonstration()
                .when(REFER)
                .by(theCoordination())
                .thenItStands("oriente", VILLE_LENS)
                .events()
                .get(0);

    assertThat(referred.answerBy()).isAfter(Given.NOW);
    assertThat(referred.resolveBy()).isAfter(referred.answerBy());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ville-bethune", "cabbalr", "ville-bruay"})
  void refusesAnOrganisationOfTheOtherEpci(String elsewhere) {
    Given.theReport(aReportLeftToTheCoordination())
        .when(new ReferReport(REPORT, new OrganisationId(elsewhere), null))
        .by(theCoordination())
        .refusedBy(TheOrganisationWorksInTheTerritory.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ville-avion", "pas-de-calais-habitat", "emmaus-connect"})
  void asksWhoWorksElsewhereInTheEpciOrNobodyKnowsWhere(String organisation) {
    OrganisationId asked = new OrganisationId(organisation);

    Given.theReport(aReportLeftToTheCoordination())
        .when(new ReferReport(REPORT, asked, null))
        .by(theCoordination())
        .thenItStands("oriente", asked);
  }

  @Test
  void refusesAnOrganisationThatIsInNoDirectory() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(new ReferReport(REPORT, new OrganisationId("ville-atlantis"), null))
        .by(theCoordination())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET"})
  void onlyTheRoleOfCoordinationRefers(Role role) {
    Given.theReport(aReportLeftToTheCoordination())
        .when(REFER)
        .by(aMember(role, CALL, CITE_12_14))
        .refusedBy(OnlyTheCoordinationRefers.class);
  }

  @Test
  void whoHoldsItDoesNotPassItOn() {
    Given.theReport(aReportReferredTo(MAISONS_ET_CITES))
        .when(REFER)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyTheCoordinationRefers.class);
  }

  @Test
  void theCoordinationOfAnotherEpciLearnsNothing() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(REFER)
        .by(theCoordinationOfAnotherEpci())
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatSomeoneAnsweredFor")
  void whatSomeoneTookInChargeIsNotReferredAgain(List<ReportEvent> report) {
    Given.theReport(report).when(REFER).by(theCoordination()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatSomeoneAnsweredFor() {
    return Stream.of(
        aReportInChargeOf(MAISONS_ET_CITES),
        aReportCompletedBy(MAISONS_ET_CITES),
        aReportVerifiedAfter(MAISONS_ET_CITES),
        aReportSolvedOnTheSpot());
  }

  @Test
  void nothingIsReferredBeforeItIsFiled() {
    Given.nothing().when(REFER).by(theCoordination()).refusedBy(TheReportExists.class);
  }

  @Test
  void asksAgainAfterARelayThatLedNowhere() {
    Given.theReport(
            and(
                aReportLeftToTheCoordination(),
                new ReportRelayed(REPORT, new OrganisationId("clspd"), null)))
        .when(REFER)
        .by(theCoordination())
        .thenItStands("oriente", VILLE_LENS);
  }

  @Test
  void asksAgainAboutWhatWasDismissedByMistake() {
    Given.theReport(
            and(
                aReportLeftToTheCoordination(),
                new ReportDismissed(REPORT, DismissReason.NON_RETROUVE, null)))
        .when(REFER)
        .by(theCoordination())
        .thenItStands("oriente", VILLE_LENS);
  }
}
