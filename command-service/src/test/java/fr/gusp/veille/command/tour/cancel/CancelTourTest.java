package fr.gusp.veille.command.tour.cancel;

import static fr.gusp.veille.command.report.Callers.theGardien;
import static fr.gusp.veille.command.tour.Tours.TOUR;
import static fr.gusp.veille.command.tour.Tours.theAnimateur;

import fr.gusp.veille.command.tour.OnlyTheAnimateurOrTheCoordinationLeadsATour;
import fr.gusp.veille.command.tour.TheTourIsNotOver;
import fr.gusp.veille.command.tour.Tours;
import fr.gusp.veille.contract.tour.TourCancelled;
import org.junit.jupiter.api.Test;

class CancelTourTest {

  private static final CancelTour CANCEL = new CancelTour(TOUR, "alerte météo");

  @Test
  void keepsTheReason() {
    Tours.aPlannedTour()
        .when(CANCEL, theAnimateur())
        .then(new TourCancelled(TOUR, Tours.sealed("alerte météo")));
  }

  @Test
  void isDoneOnceAndNotAfterTheWalk() {
    Tours.aCancelledTour().when(CANCEL, theAnimateur()).refusedBy(TheTourIsNotOver.class);
    Tours.aClosedTour().when(CANCEL, theAnimateur()).refusedBy(TheTourIsNotOver.class);
  }

  @Test
  void isForWhoLeadsTheWalk() {
    Tours.aPlannedTour()
        .when(CANCEL, theGardien())
        .refusedBy(OnlyTheAnimateurOrTheCoordinationLeadsATour.class);
  }
}
