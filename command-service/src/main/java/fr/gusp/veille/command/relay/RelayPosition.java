package fr.gusp.veille.command.relay;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How far the relay has come: the last confirmed position, and where in which topic it was
 * confirmed.
 */
record RelayPosition(long position, @Nullable String topicId, long topicOffset) {

  static RelayPosition read(JdbcTemplate jdbc) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT position, topic_id, topic_offset FROM relay_position",
            (row, n) ->
                new RelayPosition(
                    row.getLong("position"),
                    row.getString("topic_id"),
                    row.getLong("topic_offset"))));
  }

  void write(JdbcTemplate jdbc) {
    jdbc.update(
        "UPDATE relay_position SET position = ?, topic_id = ?, topic_offset = ?",
        position,
        topicId,
        topicOffset);
  }

  RelayPosition at(long newPosition) {
    return new RelayPosition(newPosition, topicId, topicOffset);
  }

  RelayPosition confirmed(long newPosition, long offset) {
    return new RelayPosition(newPosition, topicId, offset);
  }
}
