package fr.gusp.veille.command.deskwork.preference;

import fr.gusp.veille.contract.id.MemberId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of preferences; who never chose has shortcuts on. */
@Repository
class Preferences {

  private static final String SAVE =
      """
      INSERT INTO preference (member, shortcuts, changed_at) VALUES (?, ?, ?)
      ON CONFLICT (member) DO UPDATE SET shortcuts = excluded.shortcuts,
        changed_at = excluded.changed_at""";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  Preferences(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean shortcuts(MemberId member) {
    return jdbc
        .queryForList(
            "SELECT shortcuts FROM preference WHERE member = ?", Boolean.class, member.value())
        .stream()
        .allMatch(Boolean.TRUE::equals);
  }

  void shortcuts(MemberId member, boolean on) {
    jdbc.update(SAVE, member.value(), on, Timestamp.from(clock.instant()));
  }
}
