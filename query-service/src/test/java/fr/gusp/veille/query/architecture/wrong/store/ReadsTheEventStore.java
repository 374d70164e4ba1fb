package fr.gusp.veille.query.architecture.wrong.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A sample that the rule must refuse. */
public class ReadsTheEventStore {

  boolean reads(Connection events) throws SQLException {
    return events.isValid(1);
  }
}
