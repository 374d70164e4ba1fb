package fr.gusp.veille.contract.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact about the calendar of rounds of one EPCI. */
public sealed interface RoundEvent extends VeilleEvent permits RoundsPublished {

  String STREAM = "rounds:";

  EpciId epci();

  @JsonIgnore
  @Override
  default String stream() {
    return STREAM + epci();
  }
}
