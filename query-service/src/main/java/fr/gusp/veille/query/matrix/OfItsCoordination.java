package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsCoordinationReadsADraft;

/** An EPCI as an address names it, where its coordination asks. */
public final class OfItsCoordination {

  private OfItsCoordination() {}

  /**
   * The EPCI of an address.
   *
   * @throws ProblemException 404 if it has no matrix, 403 if the caller does not coordinate it
   */
  public static EpciId read(String text, Caller caller, Reference reference) {
    EpciId epci = EpciName.read(text, reference);
    if (!OnlyItsCoordinationReadsADraft.allows(caller, epci)) {
      throw ProblemException.forbidden();
    }
    return epci;
  }
}
