package fr.gusp.veille.command.relay;

import fr.gusp.veille.command.support.Backends;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody who appends by plain SQL, as an import does, in a transaction of his own. */
public final class SqlClient implements AutoCloseable {

  private static final String NAME = "report.verified.v1";

  private final Connection connection;
  private final JdbcTemplate jdbc;

  private SqlClient(Connection connection) {
    this.connection = connection;
    this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
  }

  public static SqlClient on(String database) {
    try {
      Connection connection = Backends.connect(database);
      connection.setAutoCommit(false);
      return new SqlClient(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What one appended: the event's id and its position. */
  public record Appended(String id, long position) {}

  public Appended append(String stream, long sequence, Instant recordedAt) {
    return append(stream, sequence, recordedAt, NAME);
  }

  public Appended append(String stream, long sequence, Instant recordedAt, String name) {
    String id = UUID.randomUUID().toString();
    Long position =
        jdbc.queryForObject(
            "INSERT INTO event (id, stream, sequence, stream_kind, recorded_at, name, payload)"
                + " VALUES (?, ?, ?, 'report', ?, ?, '{}') RETURNING position",
            Long.class,
            id,
            stream,
            sequence,
            recordedAt.toString(),
            name);
    return new Appended(id, position == null ? 0 : position);
  }

  /** Appends the first events of many streams, named after one. */
  public void appendMany(String stream, int count, Instant recordedAt) {
    jdbc.update(
        "INSERT INTO event (id, stream, sequence, stream_kind, recorded_at, name, payload)"
            + " SELECT gen_random_uuid(), ? || n, 0, 'report', ?, ?, '{}'"
            + " FROM generate_series(1, ?) AS n",
        stream,
        recordedAt.toString(),
        NAME,
        count);
  }

  public void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public String show(String setting) {
    return String.valueOf(jdbc.queryForObject("SHOW " + setting, String.class));
  }

  public void commit() {
    try {
      connection.commit();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
