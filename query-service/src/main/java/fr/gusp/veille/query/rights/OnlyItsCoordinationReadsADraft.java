package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.EpciId;

/** What is not in force yet is the coordination's of the EPCI, and whoever deputises. */
public final class OnlyItsCoordinationReadsADraft {

  private OnlyItsCoordinationReadsADraft() {}

  public static boolean allows(Caller caller, EpciId epci) {
    return caller.is(Role.COORDINATION) && epci.equals(caller.epci());
  }
}
