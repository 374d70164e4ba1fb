package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;

/**
 * Which acts on a tour a caller is offered while it is planned: it is led in one's own quartiers,
 * and checked by all who walk along. The command service decides.
 */
public final class ActsOnATour {

  private ActsOnATour() {}

  public static List<String> of(
      Caller caller, QuartierId quartier, List<OrganisationId> participants, boolean planned) {
    if (!planned || !OnlyItsMembersReadATour.allows(caller, quartier, participants)) {
      return List.of();
    }
    boolean leads = caller.is(Role.ANIMATEUR) || caller.is(Role.COORDINATION);
    if (leads && caller.worksIn(quartier)) {
      return List.of("check", "close", "cancel");
    }
    boolean walks = caller.is(Role.GARDIEN) || caller.is(Role.MEDIATEUR) || caller.is(Role.GUICHET);
    return walks || leads ? List.of("check") : List.of();
  }
}
