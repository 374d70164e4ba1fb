package fr.gusp.veille.command.committee.settle;

import static fr.gusp.veille.command.committee.Sessions.HELD_ON;
import static fr.gusp.veille.command.committee.Sessions.SESSION;
import static fr.gusp.veille.command.committee.Sessions.TAKEN;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theGardien;
import static fr.gusp.veille.contract.committee.DecisionOutcome.REPORTEE;

import fr.gusp.veille.command.committee.OnlyTheAnimateurOrTheCoordinationRunsASession;
import fr.gusp.veille.command.committee.Sessions;
import fr.gusp.veille.command.committee.TheDueDateIsNotBeforeTheSession;
import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.committee.DecisionSettled;
import fr.gusp.veille.contract.id.DecisionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettleDecisionTest {

  @Test
  void keepsWhatBecameOfItAlsoAfterTheSession() {
    LocalDate later = HELD_ON.plusMonths(1);

    Sessions.aClosedSession()
        .when(
            new SettleDecision(SESSION, TAKEN, REPORTEE, "attend le devis", later),
            theCoordination())
        .then(
            new DecisionSettled(
                SESSION, TAKEN, REPORTEE, Sessions.sealed("attend le devis"), later));
  }

  @ParameterizedTest
  @EnumSource(DecisionOutcome.class)
  void isSaidWithoutADateAsWell(DecisionOutcome outcome) {
    Sessions.aSessionThatDecided()
        .when(settle(TAKEN, outcome, null), Sessions.theAnimateur())
        .isDone();
  }

  @ParameterizedTest
  @EnumSource(
      value = DecisionOutcome.class,
      names = {"TENUE", "ABANDONNEE"})
  void onlyAPostponedOneIsDueAgain(DecisionOutcome outcome) {
    Sessions.aSessionThatDecided()
        .when(settle(TAKEN, outcome, HELD_ON), theCoordination())
        .refusedBy(OnlyAPostponedDecisionGetsANewDate.class);
  }

  @Test
  void isNotDueBeforeItsSession() {
    Sessions.aSessionThatDecided()
        .when(settle(TAKEN, REPORTEE, HELD_ON.minusDays(1)), theCoordination())
        .refusedBy(TheDueDateIsNotBeforeTheSession.class);
  }

  @Test
  void isAboutADecisionOfThatSession() {
    Sessions.aSessionThatDecided()
        .when(settle(new DecisionId(new UUID(0, 99)), REPORTEE, null), theCoordination())
        .refusedBy(TheDecisionIsOfTheSession.class);
  }

  @Test
  void isForWhoHoldsTheSession() {
    Sessions.aSessionThatDecided()
        .when(settle(TAKEN, REPORTEE, null), theGardien())
        .refusedBy(OnlyTheAnimateurOrTheCoordinationRunsASession.class);
  }

  private static SettleDecision settle(
      DecisionId decision, DecisionOutcome outcome, @Nullable LocalDate dueOn) {
    return new SettleDecision(SESSION, decision, outcome, null, dueOn);
  }
}
