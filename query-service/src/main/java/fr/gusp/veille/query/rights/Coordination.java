package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.reference.Reference;

/** Whether a caller coordinates the EPCI that a quartier lies in. */
final class Coordination {

  private Coordination() {}

  static boolean of(QuartierId quartier, Caller caller, Reference reference) {
    return caller.is(Role.COORDINATION)
        && reference.epciOf(quartier).filter(epci -> epci.equals(caller.epci())).isPresent();
  }
}
