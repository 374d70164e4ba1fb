package fr.gusp.veille.command.idempotence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Which commands were answered, and how; written in the transaction of what they did (DESIGN §2,
 * decision 11). A repetition is found out when its record meets the first one: a report is filed
 * ten thousand times more often than it is repeated, so nothing is looked up beforehand.
 */
@Repository
public class HandledCommands {

  private static final String RECORD =
      "INSERT INTO handled_command (command_id, member, hash_version, hash, answer, handled_at)"
          + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
  private static final String RECORD_WITH_KEY =
      "WITH recorded AS ("
          + RECORD
          + " RETURNING 1) INSERT INTO report_key (report, key) SELECT ?, ? FROM recorded";
  private static final String FIND =
      "SELECT member, hash_version, hash, answer FROM handled_command WHERE command_id = ?";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  HandledCommands(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Records a command with its answer. While the same command is being handled elsewhere, waits for
   * it.
   *
   * @throws AnsweredBefore if it was recorded before
   */
  public void record(Handled handled, String answer) {
    once(
        jdbc.update(
            RECORD,
            handled.command().value(),
            handled.member().value(),
            handled.hash().version(),
            handled.hash().value(),
            answer,
            now()));
  }

  /**
   * As {@link #record}, together with the key of the report that begins, in one round trip.
   *
   * @throws AnsweredBefore if it was recorded before
   */
  public void recordBeginning(Handled handled, String answer, UUID report, byte[] key) {
    once(
        jdbc.update(
            RECORD_WITH_KEY,
            handled.command().value(),
            handled.member().value(),
            handled.hash().version(),
            handled.hash().value(),
            answer,
            now(),
            report,
            key));
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

  private static void once(int recorded) {
    if (recorded == 0) {
      throw new AnsweredBefore();
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
