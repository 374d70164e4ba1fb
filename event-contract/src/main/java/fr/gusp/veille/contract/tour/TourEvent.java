package fr.gusp.veille.contract.tour;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact in the life of one tour de quartier (DOMAIN §6). */
public sealed interface TourEvent extends VeilleEvent
    permits TourPlanned, TourPointChecked, TourClosed, TourCancelled {

  String STREAM = "tour:";

  TourId tour();

  /** Answers with the one case that fits. */
  <R> R match(Cases<R> cases);

  /** One answer per kind of event. */
  interface Cases<R> {
    R planned(TourPlanned event);

    R pointChecked(TourPointChecked event);

    R closed(TourClosed event);

    R cancelled(TourCancelled event);
  }

  @JsonIgnore
  @Override
  default String stream() {
    return STREAM + tour();
  }
}
