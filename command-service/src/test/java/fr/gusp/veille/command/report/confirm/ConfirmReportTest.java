package fr.gusp.veille.command.report.confirm;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.ObservedAtMostTenMinutesAhead;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.Outcome;
import fr.gusp.veille.command.report.TheReportExists;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportEvent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfirmReportTest {

  private static final OffsetDateTime SEEN = OffsetDateTime.parse("2026-11-20T08:30:00+01:00");
  private static final ConfirmReport CONFIRM = new ConfirmReport(REPORT, SEEN, List.of());

  private static ReportConfirmed confirmedBy(Caller witness, OffsetDateTime seen) {
    return new ReportConfirmed(REPORT, witness.member(), witness.organisation(), seen, List.of());
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET"})
  void whoWorksInTheQuartierConfirmsWhoeverFiledIt(Role role) {
    Caller witness = aMember(role, EL_FOUAD, CITE_12_14);

    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(CONFIRM)
        .by(witness)
        .then(confirmedBy(witness, SEEN))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void withoutAMomentItWasSeenNow() {
    Caller witness = aMediateurIn(CITE_12_14);

    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(new ConfirmReport(REPORT, null, List.of()))
        .by(witness)
        .then(confirmedBy(witness, Given.NOW.atOffset(ZoneOffset.UTC)));
  }

  @Test
  void theWitnessKnowsTheReportFromThenOn() {
    Outcome outcome =
        Given.theReport(aReportReferredTo(VILLE_LENS)).when(CONFIRM).by(aMediateurIn(CITE_12_14));

    assertThat(((FiledReport) outcome.after()).dossier().involved()).contains(EL_FOUAD);
  }

  @Test
  void aMemberIsOneWitness() {
    Caller witness = aMediateurIn(CITE_12_14);

    Given.theReport(and(aReportReferredTo(VILLE_LENS), confirmedBy(witness, SEEN)))
        .when(CONFIRM)
        .by(witness)
        .refusedBy(AMemberConfirmsOnce.class);
  }

  @Test
  void whoFiledItHasSaidSoAlready() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(CONFIRM)
        .by(theGardien())
        .refusedBy(TheReporterIsNoWitness.class);
  }

  @Test
  void whatWillBeSeenIsNotConfirmed() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(
            new ConfirmReport(REPORT, OffsetDateTime.parse("2026-11-20T12:00:00+01:00"), List.of()))
        .by(aMediateurIn(CITE_12_14))
        .refusedBy(ObservedAtMostTenMinutesAhead.class);
  }

  @Test
  void whoWorksElsewhereLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(CONFIRM)
        .by(aMediateurIn(REPUBLIQUE))
        .refusedBy(TheReportIsYoursToConfirm.class);
  }

  @Test
  void whoKnowsItButWorksElsewhereIsToldWhy() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(CONFIRM)
        .by(aMember(Role.GARDIEN, MAISONS_ET_CITES, REPUBLIQUE))
        .refusedBy(OnlyWhoWorksInTheQuartierConfirms.class);
  }

  @Test
  void theCoordinationHasNotSeenIt() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(CONFIRM)
        .by(theCoordination())
        .refusedBy(OnlyWhoWorksInTheQuartierConfirms.class);
  }

  @Test
  void tranquilliteIsNotShownToWhoMayNotKnowIt() {
    Given.theReport(aReportOnTranquilliteReferredTo(VILLE_LENS))
        .when(CONFIRM)
        .by(aColleagueOfTheGardien())
        .refusedBy(TheReportIsYoursToConfirm.class);
  }

  @Test
  void tranquilliteGathersNoWitnesses() {
    Given.theReport(aReportOnTranquilliteReferredTo(VILLE_LENS))
        .when(CONFIRM)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(WhatIsRestrictedIsNotConfirmed.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatAreNotOpen")
  void onlyWhatIsOpenIsConfirmed(List<ReportEvent> report) {
    Given.theReport(report)
        .when(CONFIRM)
        .by(aMediateurIn(CITE_12_14))
        .refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatAreNotOpen() {
    return Stream.of(aReportCompletedBy(VILLE_LENS), aReportClosedAfter(VILLE_LENS), aDoublon());
  }

  @Test
  void nothingIsConfirmedBeforeItIsFiled() {
    Given.nothing().when(CONFIRM).by(aMediateurIn(CITE_12_14)).refusedBy(TheReportExists.class);
  }
}
