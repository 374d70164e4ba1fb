package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.reference.Reference;
import java.util.List;

/**
 * A tour is read by the members whose quartiers contain its own and by those of the organisations
 * that take part, as they check it; who administers reads none.
 */
public final class OnlyItsMembersReadATour {

  private OnlyItsMembersReadATour() {}

  public static boolean allows(
      Caller caller, QuartierId quartier, List<OrganisationId> participants) {
    return !caller.is(Role.ADMINISTRATEUR)
        && (caller.worksIn(quartier) || participants.contains(caller.organisation()));
  }

  /** Whether a quartier may have tours to read: it is the caller's or their organisation's. */
  public static boolean lists(Caller caller, QuartierId quartier, Reference reference) {
    return !caller.is(Role.ADMINISTRATEUR)
        && (caller.worksIn(quartier)
            || reference.worksIn(caller.organisation()).contains(quartier));
  }
}
