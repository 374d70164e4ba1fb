package fr.gusp.veille.command.tour.close;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.tour.TourCommand;
import fr.gusp.veille.command.tour.TourRights;
import fr.gusp.veille.command.tour.TourState;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.tour.TourClosed;
import fr.gusp.veille.contract.tour.TourEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walk is over: who was there, how many inhabitants came, and what was said. */
public record CloseTour(
    TourId tour, List<OrganisationId> present, int inhabitants, @Nullable String note)
    implements TourCommand {

  public CloseTour {
    present = present.stream().distinct().toList();
  }

  @Override
  public List<TourEvent> decide(TourState state, Circumstances here) {
    TourRights.led(state, here);
    Rule.check(new TheOrganisationIsInTheDirectory("present", here.reference().knowsAll(present)));
    return List.of(new TourClosed(tour, present, inhabitants, here.sealer().seal(note)));
  }
}
