package fr.gusp.veille.contract.worksite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact in the life of one chantier (DOMAIN §3). */
public sealed interface WorksiteEvent extends VeilleEvent
    permits WorksiteRegistered, WorksiteAmended, WorksiteClosed {

  String STREAM = "worksite:";

  WorksiteId worksite();

  /** Answers with the one case that fits. */
  <R> R match(Cases<R> cases);

  /** One answer per kind of event. */
  interface Cases<R> {
    R registered(WorksiteRegistered event);

    R amended(WorksiteAmended event);

    R closed(WorksiteClosed event);
  }

  @JsonIgnore
  @Override
  default String stream() {
    return STREAM + worksite();
  }
}
