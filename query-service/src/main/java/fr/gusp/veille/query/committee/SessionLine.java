package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.row.Shelf;

/** A session stands whole in the list of its quartier: the next one looks at its decisions. */
public final class SessionLine {

  private SessionLine() {}

  /** The list it stands in; a bucket holds a year of it. */
  public static Shelf shelf(Session session) {
    QuartierId quartier = session.planned().quartier();
    return quartier == null ? shelf(session.planned().epci()) : shelf(quartier);
  }

  static Shelf shelf(QuartierId quartier) {
    return new Shelf("sessions|" + quartier);
  }

  /** The sessions about all of an EPCI. */
  static Shelf shelf(EpciId epci) {
    return new Shelf("sessions-of-all|" + epci);
  }

  public static String bucket(Session session) {
    return Integer.toString(session.planned().heldOn().getYear());
  }

  public static String write(Session session) {
    return EventJson.mapper().writeValueAsString(session);
  }

  static Session read(String json) {
    return EventJson.mapper().readValue(json, Session.class);
  }
}
