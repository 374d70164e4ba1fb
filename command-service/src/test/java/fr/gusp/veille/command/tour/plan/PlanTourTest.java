package fr.gusp.veille.command.tour.plan;

import static fr.gusp.veille.command.report.Callers.CALL;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.MAISONS_ET_CITES;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.tour.Tours.TOUR;
import static fr.gusp.veille.command.tour.Tours.UNESCO;
import static fr.gusp.veille.command.tour.Tours.theAnimateur;

import fr.gusp.veille.command.act.TheDateIsWithinTwoYears;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.act.TheQuartierIsKnown;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.tour.OnlyTheAnimateurOrTheCoordinationLeadsATour;
import fr.gusp.veille.command.tour.Tours;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.tour.TourPlanned;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTourTest {

  private static final OffsetDateTime TUESDAY = OffsetDateTime.parse("2026-11-24T14:00:00+01:00");
  private static final QuartierId ELSEWHERE = new QuartierId("paris");

  @Test
  void keepsWhereWhenWhoAndTheChecklist() {
    PlanTour plan = plan(CITE_12_14, TUESDAY, List.of(MAISONS_ET_CITES), UNESCO, UNESCO);

    Tours.noTour()
        .when(plan, theAnimateur())
        .then(
            new TourPlanned(
                TOUR,
                CITE_12_14,
                List.of(UNESCO),
                TUESDAY,
                Tours.sealed("devant la maison des projets"),
                List.of(MAISONS_ET_CITES),
                Checklist.asShipped()));
  }

  @Test
  void theCoordinationPlansAsWell() {
    Tours.noTour().when(aPlan(), theCoordination()).isDone();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "GUICHET", "COMITE", "ADMINISTRATEUR"})
  void nobodyElsePlans(Role role) {
    Tours.noTour()
        .when(aPlan(), aMember(role, CALL, CITE_12_14))
        .refusedBy(OnlyTheAnimateurOrTheCoordinationLeadsATour.class);
  }

  @Test
  void nobodyPlansInAQuartierOfOthers() {
    Tours.noTour()
        .when(aPlan(), aMember(Role.ANIMATEUR, VILLE_LENS, REPUBLIQUE))
        .refusedBy(OnlyTheAnimateurOrTheCoordinationLeadsATour.class);
  }

  @Test
  void aQuartierThatIsNotOursIsRefused() {
    Tours.noTour()
        .when(plan(ELSEWHERE, TUESDAY, List.of(), UNESCO), theAnimateur())
        .refusedBy(TheQuartierIsKnown.class);
  }

  @Test
  void aWalkGoesSomewhere() {
    Tours.noTour()
        .when(plan(CITE_12_14, TUESDAY, List.of()), theAnimateur())
        .refusedBy(ATourWalksAtLeastOneSecteur.class);
  }

  @Test
  void aSecteurOfAnotherQuartierIsRefused() {
    Tours.noTour()
        .when(
            plan(CITE_12_14, TUESDAY, List.of(), UNESCO, new SecteurId("rue-hellemmes")),
            theAnimateur())
        .refusedBy(TheSecteursAreOfTheQuartier.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2028-12-01T14:00:00+01:00", "2024-10-01T14:00:00+01:00"})
  void aSlipOfTheYearIsRefused(String date) {
    Tours.noTour()
        .when(plan(CITE_12_14, OffsetDateTime.parse(date), List.of(), UNESCO), theAnimateur())
        .refusedBy(TheDateIsWithinTwoYears.class);
  }

  @Test
  void whoTakesPartIsInTheDirectory() {
    List<OrganisationId> invited = List.of(MAISONS_ET_CITES, new OrganisationId("ville-atlantis"));

    Tours.noTour()
        .when(plan(CITE_12_14, TUESDAY, invited, UNESCO), theAnimateur())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @Test
  void aTourThatExistsIsNotPlannedAgain() {
    Tours.aPlannedTour().when(aPlan(), theAnimateur()).refusedBy(ATourIsPlannedOnce.class);
  }

  private static PlanTour aPlan() {
    return plan(CITE_12_14, TUESDAY, List.of(), UNESCO);
  }

  private static PlanTour plan(
      QuartierId quartier,
      OffsetDateTime startsAt,
      List<OrganisationId> participants,
      SecteurId... secteurs) {
    return new PlanTour(
        TOUR, quartier, List.of(secteurs), startsAt, "devant la maison des projets", participants);
  }
}
