package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import org.jspecify.annotations.Nullable;

/**
 * A session of a comité is read by the members whose quartiers contain its own, but for who
 * administers; one about all of an EPCI by its coordination.
 */
public final class OnlyItsMembersReadASession {

  private OnlyItsMembersReadASession() {}

  public static boolean allows(Caller caller, @Nullable QuartierId quartier, EpciId epci) {
    return quartier == null ? coordinates(caller, epci) : allows(caller, quartier);
  }

  public static boolean allows(Caller caller, QuartierId quartier) {
    return caller.worksIn(quartier) && !caller.is(Role.ADMINISTRATEUR);
  }

  static boolean coordinates(Caller caller, @Nullable EpciId epci) {
    return epci != null && caller.is(Role.COORDINATION) && epci.equals(caller.epci());
  }
}
