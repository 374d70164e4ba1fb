package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which acts on a session a caller is offered: the coordination of its EPCI and the animateur of
 * its quartier lead it. What became of a decision is said as long as anyone asks, after the meeting
 * too. The command service decides.
 */
public final class ActsOnASession {

  private ActsOnASession() {}

  public static List<String> of(
      Caller caller, @Nullable QuartierId quartier, EpciId epci, boolean frozen, boolean closed) {
    if (!leads(caller, quartier, epci)) {
      return List.of();
    }
    if (closed) {
      return List.of("settle");
    }
    return frozen
        ? List.of("decide", "settle", "close")
        : List.of("freeze", "decide", "settle", "close");
  }

  private static boolean leads(Caller caller, @Nullable QuartierId quartier, EpciId epci) {
    return OnlyItsMembersReadASession.coordinates(caller, epci)
        || (caller.is(Role.ANIMATEUR) && quartier != null && caller.worksIn(quartier));
  }
}
