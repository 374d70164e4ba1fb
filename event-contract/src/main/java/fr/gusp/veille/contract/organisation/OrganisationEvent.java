package fr.gusp.veille.contract.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.wire.VeilleEvent;

/**
 * A fact about the directory of organisations, one stream for all since some work in several EPCI.
 */
public sealed interface OrganisationEvent extends VeilleEvent permits OrganisationsPublished {

  @JsonIgnore
  @Override
  default String stream() {
    return "organisations";
  }
}
