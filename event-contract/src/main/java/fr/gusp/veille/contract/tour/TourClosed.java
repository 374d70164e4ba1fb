package fr.gusp.veille.contract.tour;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.wire.SealedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The walk is over: who was there, how many inhabitants, and what was said. */
public record TourClosed(
    TourId tour, List<OrganisationId> present, int inhabitants, @Nullable SealedText note)
    implements TourEvent {

  public TourClosed {
    present = List.copyOf(present);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.closed(this);
  }
}
