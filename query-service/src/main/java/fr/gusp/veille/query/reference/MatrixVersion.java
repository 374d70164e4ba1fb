package fr.gusp.veille.query.reference;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a matrix, when it came into force and who published it: nobody where it came with
 * the product.
 */
public record MatrixVersion(
    MatrixPublished matrix,
    Instant at,
    @Nullable MemberId by,
    @Nullable OrganisationId organisation) {

  public int number() {
    return matrix.version();
  }
}
