package fr.gusp.veille.command.report.safeguard;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.SomethingIsSaidOrShown;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeguardReportTest {

  private static final PhotoHash PHOTO = new PhotoHash("c".repeat(64));
  private static final SafeguardReport SAFEGUARD =
      new SafeguardReport(REPORT, "balisé", List.of(PHOTO), new BigDecimal("80"), true);

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "ANIMATEUR", "GUICHET"})
  void whoWorksOnTheGroundMakesItSafeAndTheHolderStays(Role role) {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(SAFEGUARD)
        .by(aMember(role, MAISONS_ET_CITES, CITE_12_14))
        .then(
            new ReportSafeguarded(
                REPORT,
                MAISONS_ET_CITES,
                Given.sealed("balisé"),
                List.of(PHOTO),
                new BigDecimal("80"),
                true))
        .thenItStands("oriente", VILLE_LENS);
  }

  @Test
  void whatWasDoneIsSaidOrShown() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(new SafeguardReport(REPORT, null, List.of(), null, false))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(SomethingIsSaidOrShown.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MEDIATEUR", "COORDINATION"})
  void whoDoesNotWorkOnTheGroundDoesNot(Role role) {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(SAFEGUARD)
        .by(aMember(role, VILLE_LENS, CITE_12_14))
        .refusedBy(OnlyWhoWorksOnTheGroundSafeguards.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatAreNotOpen")
  void onlyWhatIsOpenIsMadeSafe(List<ReportEvent> report) {
    Given.theReport(report)
        .when(SAFEGUARD)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatAreNotOpen() {
    return Stream.of(aReportCompletedBy(VILLE_LENS), aReportClosedAfter(VILLE_LENS));
  }

  @Test
  void whoIsNotConcernedLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(SAFEGUARD)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }
}
