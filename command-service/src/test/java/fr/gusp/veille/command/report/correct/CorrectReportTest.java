package fr.gusp.veille.command.report.correct;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.TheQuartierIsInTheCallersTerritory;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.Matter;
import fr.gusp.veille.command.report.Outcome;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import fr.gusp.veille.contract.report.Position;
import fr.gusp.veille.contract.report.PositionSource;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.Spot;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectReportTest {

  private static final Elsewhere SAME = new Elsewhere(null, null, null, null);
  private static final CorrectReport URGENT = correct(null, null, Severity.URGENTE, SAME);

  private static CorrectReport correct(
      @Nullable Nature nature,
      @Nullable SubNature subNature,
      @Nullable Severity severity,
      Elsewhere elsewhere) {
    return new CorrectReport(REPORT, nature, subNature, severity, elsewhere);
  }

  @Test
  void saysOnlyWhatChanges() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(correct(Nature.DEPOT_SAUVAGE, SubNature.GRAVATS, Severity.COURANTE, SAME))
        .by(theCoordination())
        .then(new ReportCorrected(REPORT, null, SubNature.GRAVATS, null, null))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void anotherNatureBringsItsOwnSousNatureOrNone() {
    Outcome outcome =
        Given.theReport(aReportInChargeOf(VILLE_LENS))
            .when(correct(Nature.VOIRIE_ET_RESEAUX, null, null, SAME))
            .by(aDeskOf(VILLE_LENS))
            .then(new ReportCorrected(REPORT, Nature.VOIRIE_ET_RESEAUX, null, null, null));

    assertThat(matter(outcome).nature()).isEqualTo(Nature.VOIRIE_ET_RESEAUX);
    assertThat(matter(outcome).subNature()).isNull();
  }

  @Test
  void aReferralThatStandsIsNotReroutedByIt() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(URGENT)
        .by(theGardien())
        .then(new ReportCorrected(REPORT, null, null, Severity.URGENTE, null))
        .thenItStands("oriente", VILLE_LENS);
  }

  @Test
  void whatNobodyWasAskedAboutIsReferredOnceTheNatureNamesAnOwner() {
    Outcome outcome =
        Given.theReport(aReportLeftToTheCoordination())
            .when(correct(Nature.NUISIBLES, SubNature.RATS, null, SAME))
            .by(theCoordination());

    assertThat(outcome.events()).hasSize(2);
    assertThat(outcome.events().get(1)).isInstanceOf(ReportReferred.class);
  }

  @Test
  void whatNobodyOwnsStaysWithTheCoordination() {
    Given.theReport(aReportLeftToTheCoordination())
        .when(URGENT)
        .by(theGardien())
        .then(new ReportCorrected(REPORT, null, null, Severity.URGENTE, null))
        .thenItStands("a-orienter", CALL);
  }

  @Test
  void anotherPlaceInTheQuartierKeepsThePosition() {
    Outcome outcome =
        Given.theReport(aReportInChargeOf(VILLE_LENS))
            .when(correct(null, null, null, new Elsewhere(null, null, null, "derrière l’école")))
            .by(theCoordination())
            .then(
                new ReportCorrected(
                    REPORT,
                    null,
                    null,
                    null,
                    new Spot(CITE_12_14, null, null, Given.sealed("derrière l’école"), null)));

    assertThat(((FiledReport) outcome.after()).dossier().quartier()).isEqualTo(CITE_12_14);
  }

  @Test
  void anotherQuartierNeedsAPlaceInIt() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(correct(null, null, null, new Elsewhere(null, "avion-republique", null, null)))
        .by(theCoordination())
        .refusedForThePlace("place-required");
  }

  @Test
  void theReportLiesInTheOtherQuartierFromThenOn() {
    Outcome outcome =
        Given.theReport(aReportInChargeOf(VILLE_LENS))
            .when(
                correct(
                    null, null, null, new Elsewhere(null, "avion-republique", null, "la place")))
            .by(theCoordination());

    assertThat(((FiledReport) outcome.after()).dossier().quartier()).isEqualTo(REPUBLIQUE);
  }

  @Test
  void aPositionSaysInWhichQuartierItIs() {
    Position outside = new Position(43.6, 1.44, null, PositionSource.CARTE);

    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(correct(null, null, null, new Elsewhere(outside, null, null, null)))
        .by(theCoordination())
        .refusedForThePlace("position-outside-territory");
  }

  @Test
  void aSecteurThatTheQuartierHasNotIsRefused() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(correct(null, null, null, new Elsewhere(null, null, "nulle-part", null)))
        .by(theCoordination())
        .refusedForThePlace("unknown-secteur");
  }

  @Test
  void aReportIsNotMovedWhereTheCallerDoesNotWork() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(correct(null, null, null, new Elsewhere(null, "avion-republique", null, "la place")))
        .by(theGardien())
        .refusedBy(TheQuartierIsInTheCallersTerritory.class);
  }

  @Test
  void whatIsSaidAlreadyStaysQuiet() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(
            correct(
                Nature.DEPOT_SAUVAGE,
                null,
                Severity.COURANTE,
                new Elsewhere(null, "lens-cite-12-14", null, null)))
        .by(theCoordination())
        .refusedBy(SomethingIsCorrected.class);
  }

  @Test
  void refusesASousNatureOfAnotherNature() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(correct(null, SubNature.ECLAIRAGE, null, SAME))
        .by(theCoordination())
        .refusedBy(TheSubNatureIsOfTheNature.class);
  }

  @Test
  void itsReporterCorrectsWhileNobodyAccepted() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(URGENT)
        .by(theGardien())
        .refusedBy(TheStateAllowsIt.class);
  }

  @Test
  void aColleagueOfTheReporterDoesNotCorrect() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(URGENT)
        .by(aColleagueOfTheGardien())
        .refusedBy(OnlyWhoMaySetItRightCorrects.class);
  }

  @Test
  void theCoordinationCorrectsWhatIsClosedToo() {
    Given.theReport(aReportClosedAfter(VILLE_LENS))
        .when(URGENT)
        .by(theCoordination())
        .thenItStands("clos", null);
  }

  @ParameterizedTest
  @MethodSource("reportsThatGoOnNoMore")
  void aDoublonAndWhatWasWithdrawnAreNotCorrected(List<ReportEvent> report) {
    Given.theReport(report).when(URGENT).by(theCoordination()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatGoOnNoMore() {
    return Stream.of(aDoublon(), aReportWithdrawn());
  }

  @Test
  void whoIsNotConcernedLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(URGENT)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  private static Matter matter(Outcome outcome) {
    return ((FiledReport) outcome.after()).dossier().matter();
  }
}
