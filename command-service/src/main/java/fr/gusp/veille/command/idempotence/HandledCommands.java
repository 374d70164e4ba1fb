package fr.gusp.veille.command.idempotence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Which commands were answered, and how (DESIGN §2, decision 11). The record is written by the very
 * statement that appends the command's events; a repetition is found out when its record meets the
 * first one. A report is filed ten thousand times more often than it is repeated, so nothing is
 * looked up beforehand.
 */
@Repository
public class HandledCommands {

  private static final String FIND =
      "SELECT member, hash_version, hash, answer FROM handled_command WHERE command_id = ?";

  private final JdbcTemplate jdbc;

  HandledCommands(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The answer a command had, if it was handled before.
   *
   * @throws OtherContentException if its identifier was used by someone else or for other content
   */
  public Optional<String> firstAnswer(Handled handled) {
    return jdbc.query(FIND, (row, n) -> answer(row, handled), handled.command().value()).stream()
        .findFirst();
  }

  private static String answer(ResultSet row, Handled again) throws SQLException {
    var first = new ContentHash(row.getShort("hash_version"), row.getBytes("hash"));
    if (!first.equals(again.hash()) || !again.member().value().equals(row.getObject("member"))) {
      throw new OtherContentException();
    }
    return row.getString("answer");
  }
}
