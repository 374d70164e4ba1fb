package fr.gusp.veille.command.report.file;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.ObservedAtMostTenMinutesAhead;
import fr.gusp.veille.command.act.TheQuartierIsInTheCallersTerritory;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.Outcome;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.NoOwnerReason;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileReportTest {

  private static final AFiling A_DEPOT = AFiling.of(Nature.DEPOT_SAUVAGE);

  @Test
  void whoAnswersForItIsAskedInTheSameAct() {
    Outcome outcome = file(A_DEPOT).thenItStands("oriente", MAISONS_ET_CITES);

    assertThat(outcome.events()).hasSize(2);
    assertThat(referral(outcome).organisation()).isEqualTo(MAISONS_ET_CITES);
    assertThat(referral(outcome).referral()).isEqualTo(Given.NEW_REFERRAL);
    assertThat(referral(outcome).decision().version()).isEqualTo(1);
    assertThat(referral(outcome).decision().epci().value()).isEqualTo("call");
    assertThat(referral(outcome).decision().row()).isNotNull();
    assertThat(referral(outcome).comment()).isNull();
  }

  @Test
  void theFactSaysWhoSawWhatWhereAndWhen() {
    ReportFiled filed = filed(file(A_DEPOT));

    assertThat(filed.number().value()).isEqualTo("LENS-2026-00042");
    assertThat(filed.spot().quartier()).isEqualTo(CITE_12_14);
    assertThat(filed.spot().place()).isEqualToIgnoringCase("rue Cook");
    assertThat(filed.spot().otherPlace()).isNull();
    assertThat(filed.description()).isEqualTo(Given.sealed("un canapé"));
    assertThat(filed.observedAt().toInstant()).isEqualTo(Given.NOW);
    assertThat(filed.reporter()).isEqualTo(theGardien().member());
    assertThat(filed.reporterOrganisation()).isEqualTo(MAISONS_ET_CITES);
  }

  @Test
  void withoutTargetsInTheMatrixNoneIsStored() {
    assertThat(referral(file(A_DEPOT)).answerBy()).isNull();
    assertThat(referral(file(A_DEPOT)).resolveBy()).isNull();
  }

  @Test
  void theTargetsOfTheRowThatDecidedAreStored() {
    Outcome outcome = Given.nothing().inTheDemonstration().when(A_DEPOT.asked()).by(theGardien());

    assertThat(referral(outcome).answerBy()).isEqualTo("2026-11-23T16:30:00Z");
    assertThat(referral(outcome).resolveBy()).isEqualTo("2026-11-25T16:30:00Z");
  }

  @Test
  void onPublicGroundTheVilleIsAsked() {
    file(A_DEPOT.on(LandStatus.PUBLIC_COMMUNAL)).thenItStands("oriente", VILLE_LENS);
  }

  @Test
  void withoutAnOwnerTheCoordinationHoldsItAndTheReasonIsSaid() {
    Outcome outcome = file(AFiling.of(Nature.EAU_ET_SECURITE)).thenItStands("a-orienter", CALL);

    assertThat(outcome.events().get(1))
        .isInstanceOfSatisfying(
            ReportLeftToCoordination.class,
            left -> assertThat(left.reason()).isEqualTo(NoOwnerReason.NO_ROW));
  }

  @Test
  void whatIsSolvedOnTheSpotAsksNobody() {
    Outcome outcome = file(A_DEPOT.solved(new PhotoHash("d".repeat(64))));

    outcome.thenItStands("verifie", null);
    assertThat(outcome.events()).hasSize(1);
    assertThat(filed(outcome).solvedOnTheSpot()).isTrue();
  }

  @Test
  void wordsThatNameNoKnownPlaceAreSealed() {
    ReportFiled filed = filed(file(A_DEPOT.in("lens-cite-12-14", null, "derrière chez le 14")));

    assertThat(filed.spot().place()).isNull();
    assertThat(filed.spot().otherPlace()).isEqualTo(Given.sealed("derrière chez le 14"));
  }

  @Test
  void thePositionTellsTheSecteur() {
    Outcome outcome =
        Given.nothing().when(A_DEPOT.at(50.4412, 2.8123).asked()).by(everywhere(Role.GARDIEN));

    assertThat(filed(outcome).spot().quartier()).isEqualTo(CITE_12_14);
    assertThat(filed(outcome).spot().secteur()).isInstanceOf(SecteurId.class);
    assertThat(filed(outcome).spot().position().lat()).isEqualTo(50.4412);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET", "COORDINATION"})
  void whoSeesMayFile(Role role) {
    Given.nothing()
        .when(A_DEPOT.asked())
        .by(aMember(role, EL_FOUAD, CITE_12_14))
        .thenItStands("oriente", MAISONS_ET_CITES);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COMITE", "ADMINISTRATEUR"})
  void whoSeesFiguresDoesNotFile(Role role) {
    Given.nothing()
        .when(A_DEPOT.asked())
        .by(aMember(role, CALL, CITE_12_14))
        .refusedBy(OnlyAMemberInTheFieldOrAtADeskFiles.class);
  }

  @ParameterizedTest
  @MethodSource("membersOfOtherQuartiers")
  void oneFilesWhereOneWorks(Caller caller) {
    Given.nothing()
        .when(A_DEPOT.asked())
        .by(caller)
        .refusedBy(TheQuartierIsInTheCallersTerritory.class);
  }

  static Stream<Caller> membersOfOtherQuartiers() {
    return Stream.of(
        aMediateurIn(REPUBLIQUE),
        aMember(Role.GARDIEN, MAISONS_ET_CITES),
        aMember(Role.COORDINATION, CALL, REPUBLIQUE));
  }

  @Test
  void aReportIsNotFiledTwice() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(A_DEPOT.asked())
        .by(theGardien())
        .refusedBy(AReportIsFiledOnce.class);
  }

  @Test
  void aPhoneThatIsTenMinutesFastIsForgiven() {
    file(A_DEPOT.seen(Given.NOW.plus(Duration.ofMinutes(10))))
        .thenItStands("oriente", MAISONS_ET_CITES);
  }

  @Test
  void anObservationFromTheFutureIsRefused() {
    file(A_DEPOT.seen(Given.NOW.plus(Duration.ofMinutes(10)).plusMillis(1)))
        .refusedBy(ObservedAtMostTenMinutesAhead.class);
  }

  @ParameterizedTest
  @CsvSource({
    "lens-atlantis, , rue Cook, unknown-quartier",
    "lens-cite-12-14, secteur-perdu, rue Cook, unknown-secteur",
    "lens-cite-12-14, , , place-required",
    ", , rue Cook, place-required",
    ", , , place-required"
  })
  void aPlaceThatLeadsNowhereIsRefused(
      @Nullable String quartier, @Nullable String secteur, @Nullable String place, String code) {
    file(A_DEPOT.in(quartier, secteur, place)).refusedForThePlace(code);
  }

  @Test
  void aPositionInTheSeaIsRefused() {
    file(A_DEPOT.at(51.5, 2.0)).refusedForThePlace("position-outside-territory");
  }

  private static Outcome file(AFiling filing) {
    return Given.nothing().when(filing.asked()).by(theGardien());
  }

  private static Caller everywhere(Role role) {
    return aMember(role, MAISONS_ET_CITES, CITE_12_14, REPUBLIQUE);
  }

  private static ReportFiled filed(Outcome outcome) {
    assertThat(outcome.refusal()).isNull();
    return (ReportFiled) outcome.events().get(0);
  }

  private static ReportReferred referral(Outcome outcome) {
    return (ReportReferred) outcome.events().get(1);
  }
}
