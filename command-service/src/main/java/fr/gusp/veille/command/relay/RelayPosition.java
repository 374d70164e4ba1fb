package fr.gusp.veille.command.relay;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How far the relay has come: the last confirmed position, in which topic, and where that topic
 * begins and ends as far as was confirmed.
 */
record RelayPosition(long position, @Nullable String topicId, long topicStart, long topicOffset) {

  static RelayPosition read(JdbcTemplate jdbc) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT position, topic_id, topic_start, topic_offset FROM relay_position",
            (row, n) ->
                new RelayPosition(
                    row.getLong("position"),
                    row.getString("topic_id"),
                    row.getLong("topic_start"),
                    row.getLong("topic_offset"))));
  }

  /** Back to before the first event, of a topic that is as it is now. */
  static RelayPosition beforeTheFirst(Topic.Identity topic) {
    return new RelayPosition(0, topic.id(), topic.start(), topic.end());
  }

  boolean lostBy(Topic.Identity topic) {
    return !topic.id().equals(topicId) || topic.start() > topicStart || topic.end() < topicOffset;
  }

  RelayPosition at(long newPosition) {
    return new RelayPosition(newPosition, topicId, topicStart, topicOffset);
  }

  RelayPosition confirmed(long newPosition, long offset) {
    return new RelayPosition(newPosition, topicId, topicStart, offset);
  }

  void write(JdbcTemplate jdbc) {
    moveOn(jdbc, "", position, topicId, topicStart, topicOffset);
  }

  /** Moves from here to {@code next}, unless a refill was asked for meanwhile: it comes first. */
  void moveTo(RelayPosition next, JdbcTemplate jdbc) {
    moveOn(
        jdbc,
        " WHERE position = ?",
        next.position,
        next.topicId,
        next.topicStart,
        next.topicOffset,
        position);
  }

  private static void moveOn(JdbcTemplate jdbc, String where, @Nullable Object... values) {
    jdbc.update(
        "UPDATE relay_position SET position = ?, topic_id = ?, topic_start = ?, topic_offset = ?"
            + where,
        values);
  }
}
