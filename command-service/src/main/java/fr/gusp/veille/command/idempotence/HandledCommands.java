package fr.gusp.veille.command.idempotence;

import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.MemberId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Which commands were answered, and how; written in the transaction of what they did (DESIGN §2,
 * decision 11).
 */
@Repository
public class HandledCommands {

  private static final String ADMIT =
      "INSERT INTO handled_command (command_id, member, hash_version, hash, handled_at)"
          + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
  private static final String FIND =
      "SELECT member, hash_version, hash, answer FROM handled_command WHERE command_id = ?";
  private static final String ANSWER = "UPDATE handled_command SET answer = ? WHERE command_id = ?";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  HandledCommands(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Admits a command, or gives the answer it had. While the same command is being handled
   * elsewhere, waits for it.
   *
   * @throws OtherContentException if the identifier was used by someone else or for other content
   */
  public Optional<String> admit(CommandId command, MemberId member, ContentHash hash) {
    int admitted =
        jdbc.update(
            ADMIT,
            command.value(),
            member.value(),
            hash.version(),
            hash.value(),
            Timestamp.from(clock.instant()));
    return admitted == 1 ? Optional.empty() : Optional.of(firstAnswer(command, member, hash));
  }

  public void answer(CommandId command, String answer) {
    jdbc.update(ANSWER, answer, command.value());
  }

  private String firstAnswer(CommandId command, MemberId member, ContentHash hash) {
    return jdbc.queryForObject(
        FIND,
        (row, n) -> {
          var first = new ContentHash(row.getShort("hash_version"), row.getBytes("hash"));
          if (!first.equals(hash) || !member.value().equals(row.getObject("member"))) {
            throw new OtherContentException();
          }
          return row.getString("answer");
        },
        command.value());
  }
}
