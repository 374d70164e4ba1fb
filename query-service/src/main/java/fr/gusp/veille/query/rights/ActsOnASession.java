package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.reference.Reference;
import java.util.List;

/**
 * Which acts on a session a caller is offered: the coordination of its EPCI and the animateur of
 * its quartier lead it. What became of a decision is said as long as anyone asks, after the meeting
 * too. The command service decides.
 */
public final class ActsOnASession {

  private ActsOnASession() {}

  public static List<String> of(
      Caller caller, QuartierId quartier, boolean frozen, boolean closed, Reference reference) {
    if (!leads(caller, quartier, reference)) {
      return List.of();
    }
    if (closed) {
      return List.of("settle");
    }
    return frozen
        ? List.of("decide", "settle", "close")
        : List.of("freeze", "decide", "settle", "close");
  }

  private static boolean leads(Caller caller, QuartierId quartier, Reference reference) {
    boolean coordinates =
        caller.is(Role.COORDINATION)
            && reference.epciOf(quartier).filter(epci -> epci.equals(caller.epci())).isPresent();
    return caller.worksIn(quartier) && (coordinates || caller.is(Role.ANIMATEUR));
  }
}
