package fr.gusp.veille.command.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Every mail that was written, and how far it got. */
@Repository
class Outbox {

  private static final int BATCH = 20;
  private static final int LONGEST_REASON = 300;

  private static final String DUE =
      "SELECT * FROM mail WHERE state = 'a-transmettre' AND next_try <= ?"
          + " ORDER BY next_try LIMIT "
          + BATCH;

  private final JdbcTemplate jdbc;

  Outbox(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<WrittenMail> due(Instant now) {
    return jdbc.query(DUE, (row, n) -> WrittenMail.read(row), Timestamp.from(now));
  }

  Optional<WrittenMail> find(UUID id) {
    return jdbc
        .query("SELECT * FROM mail WHERE id = ?", (row, n) -> WrittenMail.read(row), id)
        .stream()
        .findFirst();
  }

  void sent(UUID id, Instant now) {
    jdbc.update(
        "UPDATE mail SET state = 'transmis', tries = tries + 1, reason = NULL, sent_at = ?"
            + " WHERE id = ?",
        Timestamp.from(now),
        id);
  }

  void failed(UUID id, String reason) {
    jdbc.update(
        "UPDATE mail SET state = 'echec', tries = tries + 1, reason = ? WHERE id = ?",
        shortened(reason),
        id);
  }

  void later(UUID id, Instant nextTry, String reason) {
    jdbc.update(
        "UPDATE mail SET tries = tries + 1, next_try = ?, reason = ? WHERE id = ?",
        Timestamp.from(nextTry),
        shortened(reason),
        id);
  }

  /** Once more, by hand; one that is on its way or arrived stays as it is. */
  boolean again(UUID id, Instant now) {
    return jdbc.update(
            "UPDATE mail SET state = 'a-transmettre', tries = 0, next_try = ?"
                + " WHERE id = ? AND state = 'echec'",
            Timestamp.from(now),
            id)
        == 1;
  }

  /** One page of the mails of a guichet or of an EPCI, the newest first. */
  List<WrittenMail> page(Whose whose, String state, int page, int size) {
    return jdbc.query(
        "SELECT * FROM mail WHERE "
            + whose.column()
            + " = ? AND (? = '' OR state = ?) ORDER BY written_at DESC, id LIMIT ? OFFSET ?",
        (row, n) -> WrittenMail.read(row),
        whose.value(),
        state,
        state,
        size,
        (long) (page - 1) * size);
  }

  /** How many there are in each state. */
  MailCounts counts(Whose whose) {
    Map<String, Long> byState = new HashMap<>();
    jdbc.query(
        "SELECT state, count(*) AS many FROM mail WHERE " + whose.column() + " = ? GROUP BY state",
        row -> {
          byState.put(row.getString("state"), row.getLong("many"));
        },
        whose.value());
    return MailCounts.of(byState);
  }

  /** What nobody needs to look up any more. */
  int forgetBefore(Instant then) {
    return jdbc.update("DELETE FROM mail WHERE written_at < ?", Timestamp.from(then));
  }

  /** How long after it was due a mail is no longer sent by itself. */
  static boolean isStale(WrittenMail mail, Instant now) {
    return mail.nextTry().isBefore(now.minus(Duration.ofDays(3)));
  }

  private static String shortened(String reason) {
    String line = reason.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
  }
}
