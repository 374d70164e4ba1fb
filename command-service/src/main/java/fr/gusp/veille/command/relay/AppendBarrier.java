package fr.gusp.veille.command.relay;

import fr.gusp.veille.command.failure.SqlState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Finds a position up to which no append can still be under way. Every append holds the shared lock
 * from before it takes a position until it ends; whoever holds the exclusive lock for a moment
 * knows that nobody is in between.
 */
final class AppendBarrier {

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String EXCLUSIVE =
      "SET LOCAL lock_timeout = '20ms'; SELECT pg_advisory_xact_lock(20231120, 1)";
  private static final String LAST =
      "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM event_position_seq";

  private AppendBarrier() {}

  /** The last position that is settled, or empty while some append holds on. */
  static OptionalLong settled(Connection connection) throws SQLException {
    JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    connection.setAutoCommit(false);
    try {
      jdbc.execute(EXCLUSIVE);
      Long last = jdbc.queryForObject(LAST, Long.class);
      connection.commit();
      return last == null ? OptionalLong.empty() : OptionalLong.of(last);
    } catch (DataAccessException refused) {
      connection.rollback();
      if (SqlState.of(refused).equals(LOCK_NOT_AVAILABLE)) {
        return OptionalLong.empty();
      }
      throw refused;
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
