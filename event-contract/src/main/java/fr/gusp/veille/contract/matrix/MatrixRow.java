package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.nature.LandStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for which charter nature, where and on what ground. No {@code lead} where the charter
 * says « non précisé ». An empty {@code ground} holds on any ground. {@code source} is the charter
 * section; no {@code basis} where the row is the charter's own.
 */
public record MatrixRow(
    MatrixRowId id,
    QuartierId quartier,
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

  public MatrixRow {
    ground = List.copyOf(ground);
    supports = List.copyOf(supports);
  }
}
