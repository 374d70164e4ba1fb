package fr.gusp.veille.command.desk;

import fr.gusp.veille.command.caller.Caller;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who changed which setting to what: written in the transaction that changes it. */
@Repository
public class SettingChanges {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  SettingChanges(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Notes a change.
   *
   * @param setting what was changed, such as {@code desk ville-lens}
   * @param content what it says now
   */
  public void note(String setting, Caller caller, String content) {
    jdbc.update(
        "INSERT INTO setting_change (setting, member, changed_at, content) VALUES (?, ?, ?, ?)",
        setting,
        caller.member().value(),
        Timestamp.from(clock.instant()),
        content);
  }
}
