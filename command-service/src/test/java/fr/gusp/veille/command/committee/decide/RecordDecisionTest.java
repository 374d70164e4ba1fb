package fr.gusp.veille.command.committee.decide;

import static fr.gusp.veille.command.committee.Sessions.HELD_ON;
import static fr.gusp.veille.command.committee.Sessions.SESSION;
import static fr.gusp.veille.command.committee.Sessions.TAKEN;
import static fr.gusp.veille.command.report.Callers.CALL;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theCoordinationOfAnotherEpci;

import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.committee.OnlyTheAnimateurOrTheCoordinationRunsASession;
import fr.gusp.veille.command.committee.Sessions;
import fr.gusp.veille.command.committee.TheDueDateIsNotBeforeTheSession;
import fr.gusp.veille.command.committee.TheSessionExists;
import fr.gusp.veille.command.committee.TheSessionIsNotClosed;
import fr.gusp.veille.command.committee.TheSessionIsYoursToKnow;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordDecisionTest {

  private static final DecisionId NEW = new DecisionId(new UUID(0, 19));
  private static final ReportId REPORT = new ReportId(new UUID(0, 1));
  private static final OtherThings ONE_REPORT =
      new OtherThings(Map.of(REPORT, CITE_12_14), Map.of(), 0);

  @Test
  void keepsWhatWasDecidedWhoAnswersAndByWhen() {
    Sessions.aFrozenSession()
        .whileRecorded(ONE_REPORT)
        .when(
            new RecordDecision(
                SESSION, NEW, "poser un banc", CALL, HELD_ON, List.of(REPORT, REPORT), true),
            theCoordination())
        .then(
            new DecisionRecorded(
                SESSION,
                NEW,
                Sessions.sealed("poser un banc"),
                CALL,
                HELD_ON,
                List.of(REPORT),
                true));
  }

  @Test
  void isRecordedAlsoWhereNothingWasFrozen() {
    Sessions.aCalledSession().when(decision(NEW, null), Sessions.theAnimateur()).isDone();
  }

  @Test
  void isRecordedOnceUnderItsIdentifier() {
    Sessions.aSessionThatDecided().when(decision(NEW, null), theCoordination()).isDone();
    Sessions.aSessionThatDecided()
        .when(decision(TAKEN, null), theCoordination())
        .refusedBy(ADecisionIsRecordedOnce.class);
  }

  @Test
  void isTakenInTheMeeting() {
    Sessions.aClosedSession()
        .when(decision(NEW, null), theCoordination())
        .refusedBy(TheSessionIsNotClosed.class);
  }

  @Test
  void isDueOnTheDayOfTheSessionAtTheEarliest() {
    Sessions.aCalledSession()
        .when(decision(NEW, HELD_ON.minusDays(1)), theCoordination())
        .refusedBy(TheDueDateIsNotBeforeTheSession.class);
  }

  @Test
  void isAnsweredForBySomeoneOfTheDirectory() {
    Sessions.aCalledSession()
        .when(
            new RecordDecision(
                SESSION,
                NEW,
                "poser un banc",
                new OrganisationId("ville-atlantis"),
                null,
                List.of(),
                false),
            theCoordination())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @Test
  void isAboutReportsThatExist() {
    Sessions.aCalledSession()
        .when(
            new RecordDecision(SESSION, NEW, "poser un banc", CALL, null, List.of(REPORT), false),
            theCoordination())
        .refusedBy(TheReportsAreFiled.class);
  }

  @Test
  void isAboutReportsOfItsQuartier() {
    Sessions.aCalledSession()
        .whileRecorded(new OtherThings(Map.of(REPORT, REPUBLIQUE), Map.of(), 0))
        .when(
            new RecordDecision(SESSION, NEW, "poser un banc", CALL, null, List.of(REPORT), false),
            theCoordination())
        .refusedBy(TheReportsAreOfTheQuartier.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "GUICHET", "COMITE"})
  void isForWhoHoldsTheSession(Role role) {
    Sessions.aCalledSession()
        .when(decision(NEW, null), aMember(role, CALL, CITE_12_14))
        .refusedBy(OnlyTheAnimateurOrTheCoordinationRunsASession.class);
  }

  @Test
  void isNothingThatOthersHearOf() {
    Sessions.aCalledSession()
        .when(decision(NEW, null), aMember(Role.ANIMATEUR, CALL, REPUBLIQUE))
        .refusedBy(TheSessionIsYoursToKnow.class);
    Sessions.aCalledSession()
        .when(decision(NEW, null), aCoordinationElsewhere())
        .refusedBy(TheSessionIsYoursToKnow.class);
    Sessions.noSession()
        .when(decision(NEW, null), theCoordination())
        .refusedBy(TheSessionExists.class);
  }

  private static Caller aCoordinationElsewhere() {
    Caller other = theCoordinationOfAnotherEpci();
    return new Caller(
        other.member(), other.organisation(), other.role(), Set.of(REPUBLIQUE), other.epci());
  }

  private static RecordDecision decision(DecisionId id, @Nullable LocalDate dueOn) {
    return new RecordDecision(SESSION, id, "poser un banc", CALL, dueOn, List.of(), false);
  }
}
