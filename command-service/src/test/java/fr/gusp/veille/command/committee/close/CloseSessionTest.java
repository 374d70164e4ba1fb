package fr.gusp.veille.command.committee.close;

import static fr.gusp.veille.command.committee.Sessions.SESSION;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theGardien;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.committee.OnlyTheAnimateurOrTheCoordinationRunsASession;
import fr.gusp.veille.command.committee.Sessions;
import fr.gusp.veille.command.committee.TheSessionIsNotClosed;
import fr.gusp.veille.contract.committee.SessionClosed;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseSessionTest {

  @Test
  void keepsWhoWasThereAndWhatWasSaid() {
    Sessions.aSessionThatDecided()
        .when(close(VILLE_LENS, VILLE_LENS), Sessions.theAnimateur())
        .then(new SessionClosed(SESSION, List.of(VILLE_LENS), Sessions.sealed("rien de plus")));
  }

  @Test
  void isDoneOnce() {
    Sessions.aClosedSession()
        .when(close(), theCoordination())
        .refusedBy(TheSessionIsNotClosed.class);
  }

  @Test
  void whoWasThereIsInTheDirectory() {
    Sessions.aCalledSession()
        .when(close(new OrganisationId("ville-atlantis")), theCoordination())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @Test
  void isForWhoHoldsTheSession() {
    Sessions.aClosedSession()
        .when(close(), theGardien())
        .refusedBy(OnlyTheAnimateurOrTheCoordinationRunsASession.class);
  }

  private static CloseSession close(OrganisationId... present) {
    return new CloseSession(SESSION, List.of(present), "rien de plus");
  }
}
