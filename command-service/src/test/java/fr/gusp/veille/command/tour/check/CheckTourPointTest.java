package fr.gusp.veille.command.tour.check;

import static fr.gusp.veille.command.report.Callers.CALL;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aMediateurIn;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theGardien;
import static fr.gusp.veille.command.tour.Tours.TOUR;
import static fr.gusp.veille.command.tour.Tours.TROTTOIRS;
import static fr.gusp.veille.command.tour.Tours.UNESCO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.command.act.ObservedAtMostTenMinutesAhead;
import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.act.Story;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.tour.TheTourExists;
import fr.gusp.veille.command.tour.TheTourIsYoursToKnow;
import fr.gusp.veille.command.tour.TourState;
import fr.gusp.veille.command.tour.Tours;
import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.tour.TourPointChecked;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTourPointTest {

  private static final ReportId LISTED = new ReportId(new UUID(0, 8));
  private static final ReportId FILED = new ReportId(new UUID(0, 9));
  private static final Instant BEFORE_THE_END = Tours.ENDED.minusSeconds(1);
  private static final Caller GARDIEN = theGardien();

  @Test
  void keepsWhatWasSeenAtALineOfTheChecklist() {
    Tours.aPlannedTour()
        .when(check(TROTTOIRS, Finding.A_TRAITER, FILED), GARDIEN)
        .then(
            new TourPointChecked(
                TOUR,
                UNESCO,
                TROTTOIRS,
                null,
                Finding.A_TRAITER,
                FILED,
                Tours.sealed("près de l’école"),
                List.of(),
                at(Given.NOW)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Finding.class,
      names = {"VERIFIE", "PERSISTE"})
  void keepsWhatBecameOfAListedReport(Finding finding) {
    withTheReportIn(CITE_12_14)
        .when(check(TourPoint.of(LISTED), null, finding, null, Given.NOW), GARDIEN)
        .isDone();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET", "COORDINATION"})
  void whoWorksInTheQuartierChecks(Role role) {
    Tours.aPlannedTour()
        .when(check(TROTTOIRS, Finding.CONFORME, null), aMember(role, VILLE_LENS, CITE_12_14))
        .isDone();
  }

  @Test
  void whoTakesPartChecksWhereverTheyWorkOtherwise() {
    Tours.aPlannedTour()
        .when(check(TROTTOIRS, Finding.CONFORME, null), aMediateurIn(REPUBLIQUE))
        .isDone();
  }

  @Test
  void whoOnlySitsInTheComiteChecksNothing() {
    Tours.aPlannedTour()
        .when(
            check(TROTTOIRS, Finding.CONFORME, null), aMember(Role.COMITE, VILLE_LENS, CITE_12_14))
        .refusedBy(OnlyWhoWalksChecks.class);
  }

  @Test
  void whoWorksElsewhereLearnsNothing() {
    Tours.aPlannedTour()
        .when(
            check(TROTTOIRS, Finding.CONFORME, null),
            aMember(Role.GARDIEN, MAISONS_ET_CITES, REPUBLIQUE))
        .refusedBy(TheTourIsYoursToKnow.class);
  }

  @Test
  void theAdministrationLearnsNothing() {
    Tours.aPlannedTour()
        .when(
            check(TROTTOIRS, Finding.CONFORME, null),
            aMember(Role.ADMINISTRATEUR, CALL, CITE_12_14))
        .refusedBy(TheTourIsYoursToKnow.class);
  }

  @Test
  void nothingIsCheckedBeforeItIsPlanned() {
    Tours.noTour()
        .when(check(TROTTOIRS, Finding.CONFORME, null), GARDIEN)
        .refusedBy(TheTourExists.class);
  }

  @ParameterizedTest
  @MethodSource("toursThatAreOver")
  void whatWasSeenBeforeTheEndIsKeptHoweverLateItArrives(Story<TourState, TourEvent> over) {
    over.when(checkSeen(BEFORE_THE_END), GARDIEN).isDone();
  }

  @ParameterizedTest
  @MethodSource("toursThatAreOver")
  void whatIsSeenAfterTheEndIsNotOfTheTour(Story<TourState, TourEvent> over) {
    over.when(checkSeen(Tours.ENDED), GARDIEN).refusedBy(WhatIsSeenAfterTheEndIsNotOfTheTour.class);
    over.when(checkSeen(Given.NOW), GARDIEN).refusedBy(WhatIsSeenAfterTheEndIsNotOfTheTour.class);
    assertThat(new WhatIsSeenAfterTheEndIsNotOfTheTour(Given.NOW, Tours.ENDED).message())
        .contains("l’heure du téléphone");
  }

  static Stream<Story<TourState, TourEvent>> toursThatAreOver() {
    return Stream.of(Tours.aClosedTour(), Tours.aCancelledTour());
  }

  @Test
  void aFastClockIsForgivenTenMinutes() {
    Tours.aPlannedTour().when(checkSeen(Given.NOW.plusSeconds(600)), GARDIEN).isDone();
    Tours.aPlannedTour()
        .when(checkSeen(Given.NOW.plusSeconds(601)), GARDIEN)
        .refusedBy(ObservedAtMostTenMinutesAhead.class);
  }

  @Test
  void aSecteurThatIsNotWalkedIsRefused() {
    TourPoint point = TourPoint.of(TROTTOIRS);
    SecteurId elsewhere = new SecteurId("rue-cook");

    Tours.aPlannedTour()
        .when(check(point, elsewhere, Finding.CONFORME, null, Given.NOW), GARDIEN)
        .refusedBy(TheSecteurIsOfTheTour.class);
  }

  @Test
  void aLineOfAnotherChecklistIsRefused() {
    Tours.aPlannedTour()
        .when(check(new CheckpointId("proprete-9"), Finding.CONFORME, null), GARDIEN)
        .refusedBy(ThePointIsOfTheTour.class);
  }

  @Test
  void aReportThatDoesNotExistOrLiesElsewhereIsRefused() {
    CheckTourPoint check = check(TourPoint.of(LISTED), null, Finding.VERIFIE, null, Given.NOW);

    Tours.aPlannedTour().when(check, GARDIEN).refusedBy(ThePointIsOfTheTour.class);
    withTheReportIn(REPUBLIQUE).when(check, GARDIEN).refusedBy(ThePointIsOfTheTour.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Finding.class,
      names = {"VERIFIE", "PERSISTE"})
  void whatIsSaidOfAReportIsNotSaidOfALine(Finding finding) {
    Tours.aPlannedTour()
        .when(check(TROTTOIRS, finding, null), GARDIEN)
        .refusedBy(TheFindingFitsThePoint.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Finding.class,
      names = {"CONFORME", "A_TRAITER", "NON_VU", "SANS_OBJET"})
  void whatIsSaidOfALineIsNotSaidOfAReport(Finding finding) {
    withTheReportIn(CITE_12_14)
        .when(check(TourPoint.of(LISTED), null, finding, null, Given.NOW), GARDIEN)
        .refusedBy(TheFindingFitsThePoint.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Finding.class,
      names = {"CONFORME", "NON_VU", "SANS_OBJET"})
  void onlyWhatIsToTreatBecomesAReport(Finding finding) {
    Tours.aPlannedTour()
        .when(check(TROTTOIRS, finding, FILED), GARDIEN)
        .refusedBy(OnlyWhatIsToTreatBecomesAReport.class);
  }

  @Test
  void aPointIsOneThing() {
    assertThatThrownBy(() -> new TourPoint(TROTTOIRS, LISTED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TourPoint(null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(TourPoint.of(LISTED.toString())).isEqualTo(TourPoint.of(LISTED));
    assertThat(TourPoint.of("proprete-1")).isEqualTo(TourPoint.of(TROTTOIRS));
  }

  private static Story<TourState, TourEvent> withTheReportIn(QuartierId quartier) {
    return Tours.aPlannedTour()
        .whileRecorded(new OtherThings(Map.of(LISTED, quartier), Map.of(), 0));
  }

  private static CheckTourPoint checkSeen(Instant when) {
    return check(TourPoint.of(TROTTOIRS), UNESCO, Finding.CONFORME, null, when);
  }

  private static CheckTourPoint check(
      CheckpointId line, Finding finding, @Nullable ReportId filed) {
    return check(TourPoint.of(line), UNESCO, finding, filed, Given.NOW);
  }

  private static CheckTourPoint check(
      TourPoint point,
      @Nullable SecteurId secteur,
      Finding finding,
      @Nullable ReportId filed,
      Instant when) {
    return new CheckTourPoint(
        TOUR, secteur, point, finding, filed, "près de l’école", List.of(), at(when));
  }

  private static OffsetDateTime at(Instant when) {
    return when.atOffset(ZoneOffset.UTC);
  }
}
