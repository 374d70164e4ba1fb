package fr.gusp.veille.command.relay;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** The last position found again, and where in the topic to read on. */
record AuditProgress(long position, long topicOffset) {

  /** What was found before may be lost: everything is to be found anew. */
  static final AuditProgress NONE = new AuditProgress(0, 0);

  static AuditProgress read(JdbcTemplate jdbc) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT position, topic_offset FROM relay_audit",
            (row, n) -> new AuditProgress(row.getLong("position"), row.getLong("topic_offset"))));
  }

  void write(JdbcTemplate jdbc) {
    jdbc.update("UPDATE relay_audit SET position = ?, topic_offset = ?", position, topicOffset);
  }

  /** Moves from here to {@code next}, unless everything is to be found anew meanwhile. */
  void moveTo(AuditProgress next, JdbcTemplate jdbc) {
    jdbc.update(
        "UPDATE relay_audit SET position = ?, topic_offset = ? WHERE position = ?",
        next.position,
        next.topicOffset,
        position);
  }
}
