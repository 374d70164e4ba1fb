package fr.gusp.veille.command.deskwork.view;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.UUID;

/**
 * Filters of a list under a name.
 *
 * @param filters as the address of the page carries them
 */
record SavedView(
    UUID id,
    MemberId member,
    OrganisationId organisation,
    String name,
    ListPage page,
    String filters,
    boolean shared) {

  boolean isOf(Caller caller) {
    return caller.member().equals(member);
  }

  boolean mayBeSeenBy(Caller caller) {
    return isOf(caller) || (shared && caller.worksFor(organisation));
  }
}
