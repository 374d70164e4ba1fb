package fr.gusp.veille.contract.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact about the territory of one EPCI. */
public sealed interface TerritoryEvent extends VeilleEvent permits TerritoryPublished {

  EpciId epci();

  @JsonIgnore
  @Override
  default String stream() {
    return "territory:" + epci();
  }
}
