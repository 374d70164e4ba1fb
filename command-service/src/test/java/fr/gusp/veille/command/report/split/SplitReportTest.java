package fr.gusp.veille.command.report.split;

import static fr.gusp.veille.command.report.Callers.CALL;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aDeskOf;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Reports.REPORT;
import static fr.gusp.veille.command.report.Reports.aReportInChargeOf;
import static fr.gusp.veille.command.report.Reports.aReportLeftToTheCoordination;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheCoordinationBringsReportsTogether;
import fr.gusp.veille.command.report.complete.CompleteReport;
import fr.gusp.veille.command.report.complete.ThePartsAskedOfOthersAreSettled;
import fr.gusp.veille.command.report.support.ARefusalSaysWhy;
import fr.gusp.veille.command.report.support.AnswerForAPart;
import fr.gusp.veille.command.report.support.OnlyWhoWasAskedForAPartAnswersForIt;
import fr.gusp.veille.command.report.support.ThePartIsNotSettled;
import fr.gusp.veille.command.report.support.ThePartWasAskedFor;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.SideAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SplitReportTest {

  private static final ReferralId PART = new ReferralId(new UUID(0, 55));

  @Test
  void asksOthersWhileTheHolderKeepsTheLead() {
    List<ReportEvent> asked =
        Given.theReport(aReportInChargeOf(MAISONS_ET_CITES))
            .when(split(VILLE_LENS, CALL))
            .by(theCoordination())
            .thenItStands("pris-en-charge", MAISONS_ET_CITES)
            .events();

    assertThat(asked)
        .extracting(each -> ((ReportSideReferred) each).organisation())
        .containsExactly(VILLE_LENS, CALL);
  }

  @Test
  void refusesWhereNobodyHasTheLead() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(split(VILLE_LENS))
        .by(theCoordination())
        .refusedBy(SomeoneHoldsTheReport.class);
  }

  @Test
  void refusesTheHolderAndWhoeverIsAskedTwice() {
    Given.theReport(aReportInChargeOf(MAISONS_ET_CITES))
        .when(split(MAISONS_ET_CITES))
        .by(theCoordination())
        .refusedBy(EachOrganisationIsAskedForItsPartOnce.class);
    Given.theReport(withAPart(null))
        .when(split(VILLE_LENS))
        .by(theCoordination())
        .refusedBy(EachOrganisationIsAskedForItsPartOnce.class);
  }

  @Test
  void refusesStrangersAndAllButTheCoordination() {
    Given.theReport(aReportInChargeOf(MAISONS_ET_CITES))
        .when(split(new OrganisationId("nobody")))
        .by(theCoordination())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
    Given.theReport(aReportInChargeOf(MAISONS_ET_CITES))
        .when(split(VILLE_LENS))
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyTheCoordinationBringsReportsTogether.class);
  }

  @Test
  void isNotDoneBeforeEveryPartIsSettled() {
    CompleteReport complete = new CompleteReport(REPORT, null, List.of(), null, null, null, null);

    Given.theReport(withAPart(SideAnswer.ACCEPTE))
        .when(complete)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(ThePartsAskedOfOthersAreSettled.class);
    Given.theReport(withAPart(SideAnswer.FAIT))
        .when(complete)
        .by(aDeskOf(MAISONS_ET_CITES))
        .thenItStands("traite", MAISONS_ET_CITES);
  }

  @Test
  void whoWasAskedAnswersForTheirPart() {
    Given.theReport(withAPart(null))
        .when(answer(SideAnswer.FAIT, null))
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportSideAnswered(REPORT, PART, SideAnswer.FAIT, null, null, List.of(), null))
        .thenItStands("pris-en-charge", MAISONS_ET_CITES);
  }

  @Test
  void onlyWhoWasAskedAnswersAndTheCoordinationTakesBack() {
    Given.theReport(withAPart(null))
        .when(answer(SideAnswer.FAIT, null))
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyWhoWasAskedForAPartAnswersForIt.class);
    Given.theReport(withAPart(null))
        .when(answer(SideAnswer.FAIT, null))
        .by(theCoordination())
        .refusedBy(OnlyWhoWasAskedForAPartAnswersForIt.class);
    Given.theReport(withAPart(null))
        .when(answer(SideAnswer.REFUSE, DeclineReason.DEJA_TRAITE))
        .by(theCoordination())
        .thenItStands("pris-en-charge", MAISONS_ET_CITES);
  }

  @Test
  void answersOnceAndWithAReason() {
    Given.theReport(withAPart(SideAnswer.FAIT))
        .when(answer(SideAnswer.ACCEPTE, null))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(ThePartIsNotSettled.class);
    Given.theReport(withAPart(null))
        .when(answer(SideAnswer.REFUSE, null))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(ARefusalSaysWhy.class);
    Given.theReport(aReportInChargeOf(MAISONS_ET_CITES))
        .when(answer(SideAnswer.FAIT, null))
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(ThePartWasAskedFor.class);
  }

  private static SplitReport split(OrganisationId... organisations) {
    return new SplitReport(REPORT, List.of(organisations), null);
  }

  private static AnswerForAPart answer(SideAnswer answer, @Nullable DeclineReason reason) {
    return new AnswerForAPart(REPORT, PART, answer, reason, null, List.of(), null);
  }

  private static List<ReportEvent> withAPart(@Nullable SideAnswer answer) {
    List<ReportEvent> life = new ArrayList<>(aReportInChargeOf(MAISONS_ET_CITES));
    life.add(new ReportSideReferred(REPORT, PART, VILLE_LENS, null, null, null, null));
    if (answer != null) {
      life.add(new ReportSideAnswered(REPORT, PART, answer, null, null, List.of(), null));
    }
    return life;
  }
}
