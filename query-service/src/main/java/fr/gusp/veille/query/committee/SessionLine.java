package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.row.Shelf;

/** A session stands whole in the list of its quartier: the next one looks at its decisions. */
public final class SessionLine {

  private SessionLine() {}

  /** The sessions of a quartier; a bucket holds a year of them. */
  public static Shelf shelf(QuartierId quartier) {
    return new Shelf("sessions|" + quartier);
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
