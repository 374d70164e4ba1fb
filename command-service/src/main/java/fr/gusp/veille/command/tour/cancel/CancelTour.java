package fr.gusp.veille.command.tour.cancel;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.tour.TourCommand;
import fr.gusp.veille.command.tour.TourRights;
import fr.gusp.veille.command.tour.TourState;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.TourCancelled;
import fr.gusp.veille.contract.tour.TourEvent;
import java.util.List;

/** The walk does not take place, for a reason. */
public record CancelTour(TourId tour, String reason) implements TourCommand {

  @Override
  public List<TourEvent> decide(TourState state, Circumstances here) {
    TourRights.led(state, here);
    return List.of(new TourCancelled(tour, requireNonNull(here.sealer().seal(reason))));
  }
}
