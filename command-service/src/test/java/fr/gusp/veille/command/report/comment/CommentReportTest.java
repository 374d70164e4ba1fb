package fr.gusp.veille.command.report.comment;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.contract.report.ReportCommented;
import fr.gusp.veille.contract.report.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentReportTest {

  private static final CommentReport COMMENT =
      new CommentReport(REPORT, "vu en réunion", Visibility.PARTENAIRES);

  @Test
  void aDeskSaysSomethingToItsOwnHouse() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new CommentReport(REPORT, "devis demandé", Visibility.INTERNE))
        .by(aDeskOf(VILLE_LENS))
        .then(
            new ReportCommented(
                REPORT, VILLE_LENS, Given.sealed("devis demandé"), Visibility.INTERNE))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GUICHET", "MEDIATEUR", "ANIMATEUR"})
  void whoWorksOnItTalksToAllPartners(Role role) {
    Given.theReport(aReportClosedAfter(VILLE_LENS))
        .when(COMMENT)
        .by(aMember(role, MAISONS_ET_CITES, CITE_12_14))
        .then(
            new ReportCommented(
                REPORT, MAISONS_ET_CITES, Given.sealed("vu en réunion"), Visibility.PARTENAIRES));
  }

  @Test
  void theCoordinationCommentsToo() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(COMMENT)
        .by(theCoordination())
        .thenItStands("a-orienter", CALL);
  }

  @Test
  void aGardienComplementsInsteadOfCommenting() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(COMMENT)
        .by(theGardien())
        .refusedBy(OnlyWhoWorksOnItComments.class);
  }

  @Test
  void whoIsNotConcernedLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(COMMENT)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }
}
