package fr.gusp.veille.command.mail;

import fr.gusp.veille.contract.nature.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as it is kept. */
record WrittenMail(
    UUID id,
    MailKind kind,
    String epci,
    String organisation,
    @Nullable String recipient,
    MailText text,
    @Nullable String report,
    @Nullable String number,
    MailState state,
    int tries,
    Instant nextTry,
    @Nullable String reason,
    Instant writtenAt,
    @Nullable Instant sentAt) {

  static WrittenMail read(ResultSet row) throws SQLException {
    Timestamp sentAt = row.getTimestamp("sent_at");
    return new WrittenMail(
        UUID.fromString(row.getString("id")),
        Coded.find(MailKind.class, row.getString("kind")).orElseThrow(),
        row.getString("epci"),
        row.getString("organisation"),
        row.getString("recipient"),
        new MailText(row.getString("subject"), row.getString("body")),
        row.getString("report"),
        row.getString("number"),
        Coded.find(MailState.class, row.getString("state")).orElseThrow(),
        row.getInt("tries"),
        row.getTimestamp("next_try").toInstant(),
        row.getString("reason"),
        row.getTimestamp("written_at").toInstant(),
        sentAt == null ? null : sentAt.toInstant());
  }
}
