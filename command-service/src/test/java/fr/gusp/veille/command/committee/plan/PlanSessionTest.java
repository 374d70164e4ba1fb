package fr.gusp.veille.command.committee.plan;

import static fr.gusp.veille.command.committee.Sessions.HELD_ON;
import static fr.gusp.veille.command.committee.Sessions.SESSION;
import static fr.gusp.veille.command.report.Callers.CALL;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theCoordinationOfAnotherEpci;
import static fr.gusp.veille.contract.committee.CommitteeKind.PROXIMITE;

import fr.gusp.veille.command.act.TheDateIsWithinTwoYears;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.act.TheQuartierIsKnown;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.committee.OnlyTheAnimateurOrTheCoordinationRunsASession;
import fr.gusp.veille.command.committee.Sessions;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanSessionTest {

  private static final YearMonth OCTOBER = YearMonth.parse("2026-10");
  private static final EpciId EPCI = new EpciId("call");

  @Test
  void keepsWhichMonthOfWhichQuartierAndWhen() {
    Sessions.noSession()
        .when(
            new PlanSession(SESSION, PROXIMITE, CITE_12_14, OCTOBER, HELD_ON, both()),
            theCoordination())
        .then(
            new SessionPlanned(
                SESSION, PROXIMITE, EPCI, CITE_12_14, OCTOBER, HELD_ON, List.of(VILLE_LENS)));
  }

  private static List<OrganisationId> both() {
    return List.of(VILLE_LENS, VILLE_LENS);
  }

  @Test
  void theAnimateurOfTheQuartierCallsItAsWell() {
    Sessions.noSession().when(session(CITE_12_14, OCTOBER), Sessions.theAnimateur()).isDone();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "GUICHET", "COMITE", "ADMINISTRATEUR"})
  void nobodyElseCallsIt(Role role) {
    refused(aMember(role, CALL, CITE_12_14));
  }

  @Test
  void nobodyCallsItForTheQuartierOfOthers() {
    refused(aMember(Role.ANIMATEUR, VILLE_LENS, REPUBLIQUE));
    refused(theCoordinationOfAnotherEpci());
  }

  private static void refused(Caller caller) {
    Sessions.noSession()
        .when(session(CITE_12_14, OCTOBER), caller)
        .refusedBy(OnlyTheAnimateurOrTheCoordinationRunsASession.class);
  }

  @Test
  void theComiteDeProximiteHasAQuartierThatWeLookAfter() {
    Sessions.noSession()
        .when(session(null, OCTOBER), theCoordination())
        .refusedBy(AComiteDeProximiteHasAQuartier.class);
    Sessions.noSession()
        .when(session(new QuartierId("paris"), OCTOBER), theCoordination())
        .refusedBy(TheQuartierIsKnown.class);
  }

  @Test
  void theOthersMayMeetForAllOfTheEpci() {
    PlanSession technique =
        new PlanSession(SESSION, CommitteeKind.TECHNIQUE, null, OCTOBER, HELD_ON, List.of());

    Sessions.noSession()
        .when(technique, theCoordination())
        .then(
            new SessionPlanned(
                SESSION, CommitteeKind.TECHNIQUE, EPCI, null, OCTOBER, HELD_ON, List.of()));
    Sessions.noSession()
        .when(technique, Sessions.theAnimateur())
        .refusedBy(OnlyACoordinationMeetsForAllOfItsEpci.class);
  }

  @Test
  void noMonthIsRereadBeforeItsFirstDay() {
    PlanSession early =
        new PlanSession(
            SESSION,
            PROXIMITE,
            CITE_12_14,
            OCTOBER,
            LocalDate.parse("2026-09-30"),
            List.of(VILLE_LENS));

    Sessions.noSession()
        .when(early, theCoordination())
        .refusedBy(TheSessionIsHeldOnceItsMonthHasBegun.class);
  }

  @Test
  void aMonthThatHasNotBegunIsNotReviewed() {
    Sessions.noSession()
        .when(session(CITE_12_14, YearMonth.parse("2026-11")), theCoordination())
        .isDone();
    Sessions.noSession()
        .when(session(CITE_12_14, YearMonth.parse("2026-12")), theCoordination())
        .refusedBy(TheMonthReviewedHasBegun.class);
  }

  @Test
  void aSlipOfTheYearIsRefused() {
    LocalDate slip = LocalDate.parse("2062-11-05");

    Sessions.noSession()
        .when(
            new PlanSession(SESSION, PROXIMITE, CITE_12_14, OCTOBER, slip, List.of()),
            theCoordination())
        .refusedBy(TheDateIsWithinTwoYears.class);
  }

  @Test
  void whoIsInvitedIsInTheDirectory() {
    List<OrganisationId> guests = List.of(new OrganisationId("ville-atlantis"));

    Sessions.noSession()
        .when(
            new PlanSession(SESSION, PROXIMITE, CITE_12_14, OCTOBER, HELD_ON, guests),
            theCoordination())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @Test
  void aSessionThatExistsIsNotCalledAgain() {
    Sessions.aCalledSession()
        .when(session(CITE_12_14, OCTOBER), theCoordination())
        .refusedBy(ASessionIsPlannedOnce.class);
  }

  private static PlanSession session(@Nullable QuartierId quartier, YearMonth month) {
    return new PlanSession(SESSION, PROXIMITE, quartier, month, HELD_ON, List.of());
  }
}
