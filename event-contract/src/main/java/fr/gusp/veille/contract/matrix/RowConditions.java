package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.CommuneId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.WorksiteId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.SubNature;
import org.jspecify.annotations.Nullable;

/**
 * What a row asks besides quartier, secteur, charter nature and ground; what it does not name it
 * does not ask. {@code place} is a place of the reference data in the row's quartier, {@code
 * assetKind} the code of a kind of équipement, {@code agreement} the words of the convention de
 * gestion that makes {@code manager} the gestionnaire.
 */
public record RowConditions(
    @Nullable CommuneId commune,
    @Nullable String place,
    @Nullable String assetKind,
    @Nullable Nature nature,
    @Nullable SubNature subNature,
    @Nullable OrganisationId manager,
    @Nullable String agreement,
    @Nullable Phase phase,
    @Nullable WorksiteId worksite,
    @Nullable Season season) {

  /** Asks nothing: the row holds as the charters' own rows do. */
  public static final RowConditions NONE =
      new RowConditions(null, null, null, null, null, null, null, null, null, null);
}
