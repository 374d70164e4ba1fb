package fr.gusp.veille.command.relay;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Among several instances one relays: the one whose connection holds the advisory lock. */
final class RelayLeadership {

  private RelayLeadership() {}

  /** A connection that leads, or {@code null} while another instance does. The caller closes it. */
  static @Nullable Connection seek(DataSource dataSource) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      Boolean leads =
          jdbc.queryForObject("SELECT pg_try_advisory_lock(20231120, 3)", Boolean.class);
      if (Boolean.TRUE.equals(leads)) {
        return connection;
      }
    } catch (RuntimeException failed) {
      connection.close();
      throw failed;
    }
    connection.close();
    return null;
  }

  static void resign(Connection connection) {
    try (connection) {
      new JdbcTemplate(new SingleConnectionDataSource(connection, true))
          .execute("SELECT pg_advisory_unlock_all(); RESET synchronous_commit");
    } catch (SQLException | RuntimeException alreadyGone) {
      // A dead connection leads no more: the server frees its locks.
      return;
    }
  }
}
