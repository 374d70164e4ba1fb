package fr.gusp.veille.command.reference;

import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import java.util.List;

/** The content as shipped: version 1 of the territories, the directory and the matrices. */
public final class ShippedReference {

  private final List<TerritoryPublished> territories;
  private final OrganisationsPublished organisations;
  private final List<MatrixPublished> matrices;

  private ShippedReference(
      List<TerritoryPublished> territories,
      OrganisationsPublished organisations,
      List<MatrixPublished> matrices) {
    this.territories = territories;
    this.organisations = organisations;
    this.matrices = matrices;
  }

  public static ShippedReference load() {
    throw new UnsupportedOperationException();
  }

  public List<TerritoryPublished> territories() {
    return territories;
  }

  public OrganisationsPublished organisations() {
    return organisations;
  }

  public List<MatrixPublished> matrices() {
    return matrices;
  }
}
