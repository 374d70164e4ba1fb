package fr.gusp.veille.command.worksite.amend;

import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.EL_FOUAD;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aDeskOf;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theGardien;
import static fr.gusp.veille.command.worksite.Sites.SITE;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.sheet.AskedSheet;
import fr.gusp.veille.command.sheet.Sheets;
import fr.gusp.veille.command.sheet.ThePhasesFollowEachOther;
import fr.gusp.veille.command.sheet.TheQuartiersAreOfOneEpci;
import fr.gusp.veille.command.worksite.OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet;
import fr.gusp.veille.command.worksite.Sites;
import fr.gusp.veille.command.worksite.TheWorksiteExists;
import fr.gusp.veille.command.worksite.TheWorksiteIsNotClosed;
import fr.gusp.veille.command.worksite.TheWorksiteIsYoursToKnow;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.worksite.WorksiteAmended;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import org.junit.jupiter.api.Test;

class AmendWorksiteTest {

  @Test
  void saysTheWholeSheetAnew() {
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.aSheet()), aDeskOf(MAISONS_ET_CITES))
        .then(new WorksiteAmended(SITE, Sites.kept()));
  }

  @Test
  void mayHandItToAnotherMaitreDOuvrage() {
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.of(VILLE_LENS)), aDeskOf(MAISONS_ET_CITES))
        .isDone();
  }

  @Test
  void isForThoseWhoKeepTheSheet() {
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.aSheet()), aDeskOf(VILLE_LENS))
        .refusedBy(OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet.class);
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.of(VILLE_LENS)), aDeskOf(VILLE_LENS))
        .refusedBy(OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet.class);
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.aSheet()), theGardien())
        .refusedBy(OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet.class);
  }

  @Test
  void isNothingThatOthersHearOf() {
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.aSheet()), aMember(Role.MEDIATEUR, EL_FOUAD, REPUBLIQUE))
        .refusedBy(TheWorksiteIsYoursToKnow.class);
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.aSheet()), aMember(Role.ADMINISTRATEUR, MAISONS_ET_CITES, CITE_12_14))
        .refusedBy(TheWorksiteIsYoursToKnow.class);
    Sites.noWorksite()
        .when(amend(Sheets.aSheet()), theCoordination())
        .refusedBy(TheWorksiteExists.class);
  }

  @Test
  void isNotDoneOnceItIsClosed() {
    Sites.aClosedWorksite()
        .when(amend(Sheets.aSheet()), theCoordination())
        .refusedBy(TheWorksiteIsNotClosed.class);
  }

  @Test
  void isHeldToTheSameRules() {
    Sites.aRegisteredWorksite()
        .when(
            amend(Sheets.during(Sheets.stage(WorksitePhase.TRAVAUX, "2026-12-02", "2026-12-01"))),
            theCoordination())
        .refusedBy(ThePhasesFollowEachOther.class);
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.in(new QuartierId("paris"))), theCoordination())
        .refusedBy(TheQuartiersAreOfOneEpci.class);
  }

  @Test
  void doesNotMoveItToAnotherEpci() {
    Sites.aRegisteredWorksite()
        .when(amend(Sheets.in(new QuartierId("bethune-mont-liebaut"))), theCoordination())
        .refusedBy(TheWorksiteStaysInItsEpci.class);
  }

  private static AmendWorksite amend(AskedSheet sheet) {
    return new AmendWorksite(SITE, sheet);
  }
}
