package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an earlier life of the process recorded, asked before the command service starts. */
final class Recorded {

  private static final String KNOWN = "SELECT to_regclass('public.event')::text";
  private static final String LAST =
      "SELECT recorded_at FROM public.event ORDER BY position DESC LIMIT 1";

  private Recorded() {}

  /** The last instant recorded; none in a new database. */
  static @Nullable Instant last(EmbeddedPostgres postgres) {
    try (var connection =
        DriverManager.getConnection(
            postgres.jdbcUrl("veille"), postgres.user(), postgres.password())) {
      var last = one(connection, KNOWN) == null ? null : one(connection, LAST);
      return last == null ? null : Instant.parse(last);
    } catch (SQLException unreadable) {
      throw new IllegalStateException("what was recorded cannot be read", unreadable);
    }
  }

  private static @Nullable String one(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
