package fr.gusp.veille.contract.territory;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.List;

/** A commune; {@code numberPrefix} begins the readable numbers of its reports. */
public record Commune(
    CommuneId id,
    String name,
    String numberPrefix,
    OrganisationId ville,
    List<Quartier> quartiers) {

  public Commune {
    quartiers = List.copyOf(quartiers);
  }
}
