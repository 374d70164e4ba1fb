package fr.gusp.veille.contract.asset;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.territory.Point;
import org.jspecify.annotations.Nullable;

/**
 * What an équipement is from now on, whole; written again where an import changes something, and
 * where one that was retired is back. {@code number} is what stands on it.
 */
public record AssetRegistered(
    AssetId asset,
    EpciId epci,
    QuartierId quartier,
    AssetKind kind,
    String number,
    String label,
    @Nullable Point position,
    @Nullable SecteurId secteur,
    @Nullable String place,
    @Nullable OrganisationId manager)
    implements AssetEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.registered(this);
  }
}
