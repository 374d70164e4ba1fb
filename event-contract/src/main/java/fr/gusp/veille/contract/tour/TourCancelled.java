package fr.gusp.veille.contract.tour;

import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.wire.SealedText;

/** The walk does not take place. */
public record TourCancelled(TourId tour, SealedText reason) implements TourEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.cancelled(this);
  }
}
