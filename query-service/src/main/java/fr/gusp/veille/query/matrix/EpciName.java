package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.MatrixVersion;
import fr.gusp.veille.query.reference.Reference;
import java.util.Optional;

/** An EPCI as an address names it, and its matrix. */
final class EpciName {

  private EpciName() {}

  /**
   * The EPCI of an address.
   *
   * @throws ProblemException 404 if it has no matrix
   */
  static EpciId read(String text, Reference reference) {
    try {
      EpciId epci = new EpciId(text);
      if (!reference.versions(epci).isEmpty()) {
        return epci;
      }
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
    throw ProblemException.notFound();
  }

  /**
   * A version of its matrix.
   *
   * @throws ProblemException 404 if there is none of that number
   */
  static MatrixVersion version(EpciId epci, String number, Reference reference) {
    try {
      return reference
          .version(epci, Integer.parseInt(number))
          .orElseThrow(ProblemException::notFound);
    } catch (NumberFormatException notANumber) {
      throw ProblemException.notFound();
    }
  }

  static String of(EpciId epci, Reference reference) {
    return Optional.ofNullable(reference.territories().get(epci))
        .map(TerritoryPublished::name)
        .orElse(epci.value());
  }

  static int inForce(EpciId epci, Reference reference) {
    return reference.matrix(epci).map(MatrixPublished::version).orElse(0);
  }
}
