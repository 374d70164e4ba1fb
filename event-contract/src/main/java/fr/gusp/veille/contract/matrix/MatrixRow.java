package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.LandStatus;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for which charter nature, where and on what ground. Without {@code quartier} it holds
 * in the commune of its conditions, or else in the whole EPCI. No {@code lead} where the charter
 * says « non précisé ». An empty {@code ground} holds on any ground. {@code source} is the charter
 * section, or what the coordination decided it by; no {@code basis} where the row is the charter's
 * own. {@code conditions} are what else it asks.
 */
public record MatrixRow(
    MatrixRowId id,
    @Nullable QuartierId quartier,
    @Nullable SecteurId secteur,
    CharterNature nature,
    List<LandStatus> ground,
    @Nullable OrganisationId lead,
    @Nullable DeskId desk,
    List<OrganisationId> supports,
    String charterOwner,
    String source,
    @Nullable TimeTargets targets,
    @Nullable RowBasis basis,
    @Nullable RowConditions conditions) {

  public MatrixRow {
    ground = List.copyOf(ground);
    supports = List.copyOf(supports);
  }

  /** A row that asks nothing besides quartier, secteur, charter nature and ground. */
  public MatrixRow(
      MatrixRowId id,
      @Nullable QuartierId quartier,
      @Nullable SecteurId secteur,
      CharterNature nature,
      List<LandStatus> ground,
      @Nullable OrganisationId lead,
      @Nullable DeskId desk,
      List<OrganisationId> supports,
      String charterOwner,
      String source,
      @Nullable TimeTargets targets,
      @Nullable RowBasis basis) {
    this(
        id,
        quartier,
        secteur,
        nature,
        ground,
        lead,
        desk,
        supports,
        charterOwner,
        source,
        targets,
        basis,
        null);
  }

  /** What else it asks; nothing where it says nothing. */
  public RowConditions asks() {
    return Objects.requireNonNullElse(conditions, RowConditions.NONE);
  }
}
