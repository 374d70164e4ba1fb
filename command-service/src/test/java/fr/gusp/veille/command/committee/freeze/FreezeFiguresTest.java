package fr.gusp.veille.command.committee.freeze;

import static fr.gusp.veille.command.committee.Sessions.SESSION;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theGardien;

import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.committee.OnlyTheAnimateurOrTheCoordinationRunsASession;
import fr.gusp.veille.command.committee.Sessions;
import fr.gusp.veille.command.committee.TheSessionIsNotClosed;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.contract.committee.FiguresFrozen;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreezeFiguresTest {

  private static final OtherThings FORTY_EVENTS = new OtherThings(Map.of(), Map.of(), 40);

  @Test
  void keepsTheThreeNumbersOfThePack() {
    Sessions.aCalledSession()
        .whileRecorded(FORTY_EVENTS)
        .when(freeze(Given.NOW, 40), theCoordination())
        .then(new FiguresFrozen(SESSION, Given.NOW, 40, "a".repeat(64), 1));
  }

  @Test
  void isDoneOnce() {
    Sessions.aFrozenSession()
        .whileRecorded(FORTY_EVENTS)
        .when(freeze(Given.NOW, 40), Sessions.theAnimateur())
        .refusedBy(TheFiguresAreFrozenOnce.class);
  }

  @Test
  void isDoneBeforeTheMeetingIsClosed() {
    Sessions.aClosedSession()
        .when(freeze(Given.NOW, 0), theCoordination())
        .refusedBy(TheSessionIsNotClosed.class);
  }

  @Test
  void whatIsToComeIsNotFrozen() {
    Sessions.aCalledSession()
        .whileRecorded(FORTY_EVENTS)
        .when(freeze(Given.NOW.plusMillis(1), 40), theCoordination())
        .refusedBy(TheInstantHasPassed.class);
    Sessions.aCalledSession()
        .whileRecorded(FORTY_EVENTS)
        .when(freeze(Given.NOW, 41), theCoordination())
        .refusedBy(ThePositionIsRecorded.class);
  }

  @Test
  void isForWhoHoldsTheSession() {
    Sessions.aFrozenSession()
        .when(freeze(Given.NOW, 0), theGardien())
        .refusedBy(OnlyTheAnimateurOrTheCoordinationRunsASession.class);
  }

  private static FreezeFigures freeze(Instant instant, long position) {
    return new FreezeFigures(SESSION, instant, position, "a".repeat(64), 1);
  }
}
