package fr.gusp.veille.command.relay;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The events between two settled positions, in their order. */
final class EventTable {

  private static final String BETWEEN =
      "SELECT position, id, stream, sequence, recorded_at, name, payload, metadata FROM event"
          + " WHERE position > ? AND position <= ? ORDER BY position LIMIT ?";
  private static final RowMapper<StoredEvent> ROW =
      (row, n) ->
          new StoredEvent(
              row.getLong("position"),
              row.getString("id"),
              row.getString("stream"),
              row.getLong("sequence"),
              row.getString("recorded_at"),
              row.getString("name"),
              row.getBytes("payload"),
              row.getBytes("metadata"));

  private final JdbcTemplate jdbc;

  EventTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<StoredEvent> between(long after, long upTo, int most) {
    return jdbc.query(BETWEEN, ROW, after, upTo, most);
  }

  /** The positions and ids between two settled positions, in their order. */
  List<StoredId> idsBetween(long after, long upTo, int most) {
    return jdbc.query(
        "SELECT position, id FROM event WHERE position > ? AND position <= ?"
            + " ORDER BY position LIMIT ?",
        (row, n) -> new StoredId(row.getLong("position"), row.getString("id")),
        after,
        upTo,
        most);
  }

  record StoredId(long position, String id) {}
}
