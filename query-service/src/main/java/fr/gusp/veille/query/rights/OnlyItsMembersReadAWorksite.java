package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;

/**
 * A chantier is read by the members who work in one of its quartiers and by those of its maître
 * d’ouvrage; who administers reads none.
 */
public final class OnlyItsMembersReadAWorksite {

  private OnlyItsMembersReadAWorksite() {}

  public static boolean allows(Caller caller, List<QuartierId> quartiers, OrganisationId owner) {
    return !caller.is(Role.ADMINISTRATEUR)
        && (quartiers.stream().anyMatch(caller::worksIn) || caller.organisation().equals(owner));
  }

  /** Whether the registry of a quartier may be read. */
  public static boolean lists(Caller caller, QuartierId quartier) {
    return !caller.is(Role.ADMINISTRATEUR) && caller.worksIn(quartier);
  }
}
