package fr.gusp.veille.contract.organisation;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation; {@code family} is the charter's (epci, commune, bailleur, association…). */
public record Organisation(
    OrganisationId id,
    String name,
    @Nullable String shortName,
    String family,
    List<QuartierId> quartiers,
    List<Desk> desks) {

  public Organisation {
    quartiers = List.copyOf(quartiers);
    desks = List.copyOf(desks);
  }
}
