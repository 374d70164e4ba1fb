package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.List;

/**
 * Which acts on a chantier a caller is offered until it is closed: the coordination of its EPCI and
 * the guichet of its maître d’ouvrage keep its sheet. The command service decides.
 */
public final class ActsOnAWorksite {

  private ActsOnAWorksite() {}

  public static List<String> of(
      Caller caller, EpciId epci, OrganisationId owner, boolean notClosed) {
    return notClosed && keeps(caller, epci, owner) ? List.of("amend", "close") : List.of();
  }

  private static boolean keeps(Caller caller, EpciId epci, OrganisationId owner) {
    return caller.is(Role.COORDINATION) && epci.equals(caller.epci())
        || caller.is(Role.GUICHET) && caller.organisation().equals(owner);
  }
}
