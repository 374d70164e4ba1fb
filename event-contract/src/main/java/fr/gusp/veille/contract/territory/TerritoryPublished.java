package fr.gusp.veille.contract.territory;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.List;

/**
 * A whole new version of an EPCI and what lies in it; the stream is {@code territory:<epci>},
 * versions from 1.
 */
public record TerritoryPublished(
    EpciId epci, int version, String name, OrganisationId coordination, List<Commune> communes)
    implements TerritoryEvent {

  public TerritoryPublished {
    communes = List.copyOf(communes);
  }
}
