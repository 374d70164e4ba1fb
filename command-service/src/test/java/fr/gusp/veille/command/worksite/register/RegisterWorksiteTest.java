package fr.gusp.veille.command.worksite.register;

import static fr.gusp.veille.command.report.Callers.CALL;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aDeskOf;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theCoordinationOfAnotherEpci;
import static fr.gusp.veille.command.worksite.Sites.SITE;
import static fr.gusp.veille.command.worksite.Sites.noWorksite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.sheet.AWorksiteIsSomewhere;
import fr.gusp.veille.command.sheet.AnArreteEndsAfterItBegins;
import fr.gusp.veille.command.sheet.AskedParty;
import fr.gusp.veille.command.sheet.AskedSheet;
import fr.gusp.veille.command.sheet.Sheets;
import fr.gusp.veille.command.sheet.TheDatesAreWithinTwentyYears;
import fr.gusp.veille.command.sheet.TheEmpriseIsAnOutline;
import fr.gusp.veille.command.sheet.TheEmpriseIsAroundItsQuartiers;
import fr.gusp.veille.command.sheet.ThePhasesFollowEachOther;
import fr.gusp.veille.command.sheet.ThePlacesAreOfItsQuartiers;
import fr.gusp.veille.command.sheet.TheQuartiersAreOfOneEpci;
import fr.gusp.veille.command.sheet.TheSecteursAreOfItsQuartiers;
import fr.gusp.veille.command.worksite.OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet;
import fr.gusp.veille.command.worksite.Sites;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.territory.Point;
import fr.gusp.veille.contract.worksite.PartyRole;
import fr.gusp.veille.contract.worksite.WorksitePhase;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterWorksiteTest {

  private static final OrganisationId NOBODY = new OrganisationId("ville-atlantis");

  @Test
  void keepsTheSheetItsTextsSealed() {
    noWorksite()
        .when(register(Sheets.aSheet()), theCoordination())
        .then(new WorksiteRegistered(SITE, Sites.kept()));
  }

  @Test
  void theGuichetOfTheMaitreDOuvrageRegistersAsWell() {
    noWorksite().when(register(Sheets.aSheet()), aDeskOf(MAISONS_ET_CITES)).isDone();
  }

  @Test
  void namesPlacesAsTheReferenceDoes() {
    var ending =
        noWorksite()
            .when(register(Sheets.at(List.of(), List.of(" RUE  cook "))), theCoordination());

    ending.isDone();
    assertThat(((WorksiteRegistered) ending.events().get(0)).sheet().places())
        .containsExactly("rue Cook");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "COMITE", "ADMINISTRATEUR"})
  void nobodyElseRegisters(Role role) {
    refused(
        Sheets.aSheet(),
        aMember(role, MAISONS_ET_CITES, CITE_12_14),
        OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet.class);
  }

  @Test
  void norDoTheGuichetOfAnotherOrAnotherCoordination() {
    refused(
        Sheets.aSheet(),
        aDeskOf(VILLE_LENS),
        OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet.class);
    refused(
        Sheets.aSheet(),
        theCoordinationOfAnotherEpci(),
        OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet.class);
  }

  @Test
  void isDoneOnce() {
    Sites.aRegisteredWorksite()
        .when(register(Sheets.aSheet()), theCoordination())
        .refusedBy(AWorksiteIsRegisteredOnce.class);
  }

  @Test
  void itsQuartiersAreKnownAndOfOneEpci() {
    refused(Sheets.in(new QuartierId("paris")), TheQuartiersAreOfOneEpci.class);
    refused(
        Sheets.in(CITE_12_14, new QuartierId("bethune-mont-liebaut")),
        TheQuartiersAreOfOneEpci.class);
    noWorksite().when(register(Sheets.in(CITE_12_14, REPUBLIQUE)), theCoordination()).isDone();
  }

  @Test
  void whoIsNamedIsInTheDirectory() {
    refused(Sheets.of(NOBODY), TheOrganisationIsInTheDirectory.class);
    refused(
        Sheets.with(new AskedParty(PartyRole.OPC, "Atlantis", NOBODY, null)),
        TheOrganisationIsInTheDirectory.class);
    noWorksite()
        .when(
            register(Sheets.with(new AskedParty(PartyRole.OPC, "CALL", CALL, null))),
            theCoordination())
        .isDone();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05, 2026-12-18, 2026-12-18, 2027-12-18",
    "2026-10-05, 2026-12-18, 2026-11-01, 2026-11-30",
    "2026-12-18, 2026-10-05, 2027-01-01, 2027-12-18",
    "2027-01-01, 2027-12-18, 2026-10-05, 2026-12-18"
  })
  void phasesThatOverlapOrRunBackwardsAreRefused(String a, String b, String c, String d) {
    refused(
        Sheets.during(
            Sheets.stage(WorksitePhase.TRAVAUX, a, b), Sheets.stage(WorksitePhase.GARANTIE, c, d)),
        ThePhasesFollowEachOther.class);
  }

  @Test
  void aPhaseOfOneDayIsAPhase() {
    noWorksite()
        .when(
            register(Sheets.during(Sheets.stage(WorksitePhase.REMISE, "2026-12-18", "2026-12-18"))),
            theCoordination())
        .isDone();
  }

  @Test
  void anArreteThatEndsBeforeItBeginsIsRefused() {
    refused(
        Sheets.allowedBy(Sheets.arrete("2026-12-18", "2026-10-05")),
        AnArreteEndsAfterItBegins.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2006-11-19", "2046-11-21"})
  void aSlipOfTheYearIsRefused(String day) {
    refused(
        Sheets.during(Sheets.stage(WorksitePhase.TRAVAUX, day, day)),
        TheDatesAreWithinTwentyYears.class);
    refused(Sheets.allowedBy(Sheets.arrete(day, day)), TheDatesAreWithinTwentyYears.class);
  }

  @Test
  void secteursAndPlacesAreOfItsQuartiers() {
    refused(Sheets.at(List.of("rue-hellemmes"), List.of()), TheSecteursAreOfItsQuartiers.class);
    refused(Sheets.at(List.of(), List.of("chez M. Dupont")), ThePlacesAreOfItsQuartiers.class);
  }

  @Test
  void anEmpriseIsAnOutlineAroundItsQuartier() {
    Point one = Sheets.EMPRISE.get(0);
    Point two = Sheets.EMPRISE.get(1);
    refused(Sheets.at(List.of(), List.of(), one, two), TheEmpriseIsAnOutline.class);
    refused(
        Sheets.at(
            List.of(),
            List.of(),
            one,
            new Point(50.442, 2.813),
            new Point(50.441, 2.813),
            new Point(50.442, 2.812)),
        TheEmpriseIsAnOutline.class);
    refused(
        Sheets.at(List.of(), List.of(), one, two, new Point(50.46, 2.86)),
        TheEmpriseIsAroundItsQuartiers.class);
  }

  @Test
  void aChantierIsSomewhere() {
    refused(Sheets.at(List.of(), List.of()), AWorksiteIsSomewhere.class);
  }

  private static void refused(AskedSheet sheet, Class<? extends Rule> rule) {
    refused(sheet, theCoordination(), rule);
  }

  private static void refused(AskedSheet sheet, Caller by, Class<? extends Rule> rule) {
    noWorksite().when(register(sheet), by).refusedBy(rule);
  }

  private static RegisterWorksite register(AskedSheet sheet) {
    return new RegisterWorksite(SITE, sheet);
  }
}
