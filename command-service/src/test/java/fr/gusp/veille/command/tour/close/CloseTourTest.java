package fr.gusp.veille.command.tour.close;

import static fr.gusp.veille.command.report.Callers.CALL;
import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.EL_FOUAD;
import static fr.gusp.veille.command.report.Callers.REPUBLIQUE;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aMember;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.tour.Tours.TOUR;
import static fr.gusp.veille.command.tour.Tours.theAnimateur;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.tour.OnlyTheAnimateurOrTheCoordinationLeadsATour;
import fr.gusp.veille.command.tour.TheTourExists;
import fr.gusp.veille.command.tour.TheTourIsNotOver;
import fr.gusp.veille.command.tour.TheTourIsYoursToKnow;
import fr.gusp.veille.command.tour.Tours;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.tour.TourClosed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloseTourTest {

  @Test
  void keepsWhoWasThereAndWhatWasSaid() {
    Tours.aPlannedTour()
        .when(close(VILLE_LENS, EL_FOUAD, VILLE_LENS), theAnimateur())
        .then(new TourClosed(TOUR, List.of(VILLE_LENS, EL_FOUAD), 12, Tours.sealed("beau temps")));
  }

  @Test
  void isDoneOnce() {
    Tours.aClosedTour().when(close(), theCoordination()).refusedBy(TheTourIsNotOver.class);
    Tours.aCancelledTour().when(close(), theCoordination()).refusedBy(TheTourIsNotOver.class);
  }

  @Test
  void whoWasThereIsInTheDirectory() {
    Tours.aPlannedTour()
        .when(close(new OrganisationId("ville-atlantis")), theAnimateur())
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "GUICHET", "COMITE"})
  void isForWhoLeadsTheWalk(Role role) {
    Tours.aClosedTour()
        .when(close(), aMember(role, CALL, CITE_12_14))
        .refusedBy(OnlyTheAnimateurOrTheCoordinationLeadsATour.class);
  }

  @Test
  void isNothingThatOthersHearOf() {
    Tours.aPlannedTour()
        .when(close(), aMember(Role.ANIMATEUR, CALL, REPUBLIQUE))
        .refusedBy(TheTourIsYoursToKnow.class);
    Tours.noTour().when(close(), theAnimateur()).refusedBy(TheTourExists.class);
  }

  private static CloseTour close(OrganisationId... present) {
    return new CloseTour(TOUR, List.of(present), 12, "beau temps");
  }
}
