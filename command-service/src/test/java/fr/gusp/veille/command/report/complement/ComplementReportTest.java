package fr.gusp.veille.command.report.complement;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.SomethingIsSaidOrShown;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.report.ReportComplemented;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComplementReportTest {

  private static final PhotoHash PHOTO = new PhotoHash("b".repeat(64));
  private static final ComplementReport COMPLEMENT =
      new ComplementReport(REPORT, "derrière le garage", List.of(PHOTO));

  @Test
  void whoKnowsOfItAddsWordsAndPhotos() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(COMPLEMENT)
        .by(aColleagueOfTheGardien())
        .then(
            new ReportComplemented(
                REPORT, MAISONS_ET_CITES, Given.sealed("derrière le garage"), List.of(PHOTO)))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void aPhotoIsEnough() {
    Given.theReport(aReportClosedAfter(VILLE_LENS))
        .when(new ComplementReport(REPORT, null, List.of(PHOTO)))
        .by(theGardien())
        .then(new ReportComplemented(REPORT, MAISONS_ET_CITES, null, List.of(PHOTO)));
  }

  @Test
  void anEmptyOneStaysQuiet() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new ComplementReport(REPORT, null, List.of()))
        .by(theGardien())
        .refusedBy(SomethingIsSaidOrShown.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatGoOnNoMore")
  void aDoublonAndWhatWasWithdrawnAreNotAddedTo(List<ReportEvent> report) {
    Given.theReport(report).when(COMPLEMENT).by(theGardien()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatGoOnNoMore() {
    return Stream.of(aDoublon(), aReportWithdrawn());
  }

  @Test
  void whoIsNotConcernedLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(COMPLEMENT)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }
}
