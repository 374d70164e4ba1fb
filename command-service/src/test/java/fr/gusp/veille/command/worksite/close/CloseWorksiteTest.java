package fr.gusp.veille.command.worksite.close;

import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aDeskOf;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.worksite.Sites.SITE;

import fr.gusp.veille.command.worksite.OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet;
import fr.gusp.veille.command.worksite.Sites;
import fr.gusp.veille.command.worksite.TheWorksiteExists;
import fr.gusp.veille.command.worksite.TheWorksiteIsNotClosed;
import fr.gusp.veille.contract.worksite.WorksiteClosed;
import org.junit.jupiter.api.Test;

class CloseWorksiteTest {

  @Test
  void keepsWhatWasSaid() {
    Sites.aRegisteredWorksite()
        .when(new CloseWorksite(SITE, "réserves levées"), aDeskOf(MAISONS_ET_CITES))
        .then(new WorksiteClosed(SITE, Sites.sealed("réserves levées")));
  }

  @Test
  void needsNoWords() {
    Sites.aRegisteredWorksite()
        .when(close(), theCoordination())
        .then(new WorksiteClosed(SITE, null));
  }

  @Test
  void isDoneOnceByThoseWhoKeepTheSheet() {
    Sites.aClosedWorksite()
        .when(close(), theCoordination())
        .refusedBy(TheWorksiteIsNotClosed.class);
    Sites.aRegisteredWorksite()
        .when(close(), aDeskOf(VILLE_LENS))
        .refusedBy(OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet.class);
    Sites.noWorksite().when(close(), theCoordination()).refusedBy(TheWorksiteExists.class);
  }

  private static CloseWorksite close() {
    return new CloseWorksite(SITE, null);
  }
}
