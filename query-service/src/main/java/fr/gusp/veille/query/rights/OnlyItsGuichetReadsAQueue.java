package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.reference.Reference;
import java.util.Set;

/** A queue is read by its guichet, and by the coordination of an EPCI where it works. */
public final class OnlyItsGuichetReadsAQueue {

  private OnlyItsGuichetReadsAQueue() {}

  public static boolean allows(Caller caller, OrganisationId queue, Reference reference) {
    if (caller.is(Role.GUICHET)) {
      return caller.organisation().equals(queue);
    }
    return caller.is(Role.COORDINATION)
        && (caller.organisation().equals(queue) || worksInTheEpci(caller, queue, reference));
  }

  private static boolean worksInTheEpci(Caller caller, OrganisationId queue, Reference reference) {
    Set<QuartierId> epci = reference.quartiersOf(caller.epci());
    return reference.worksIn(queue).stream().anyMatch(epci::contains);
  }
}
