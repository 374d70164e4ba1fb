package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;

/** Which acts on a tour a caller is offered while it is planned; the command service decides. */
public final class ActsOnATour {

  private ActsOnATour() {}

  public static List<String> of(Caller caller, QuartierId quartier, boolean planned) {
    if (!planned || !OnlyItsMembersReadATour.allows(caller, quartier)) {
      return List.of();
    }
    if (caller.is(Role.ANIMATEUR) || caller.is(Role.COORDINATION)) {
      return List.of("check", "close", "cancel");
    }
    boolean walks = caller.is(Role.GARDIEN) || caller.is(Role.MEDIATEUR) || caller.is(Role.GUICHET);
    return walks ? List.of("check") : List.of();
  }
}
