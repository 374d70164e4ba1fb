package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.desk.MailAddress;
import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is written. {@code recipient} is null where the guichet only wants it in its digest;
 * {@code report} is null for the digest itself.
 */
record Mail(
    UUID id,
    MailKind kind,
    EpciId epci,
    OrganisationId organisation,
    @Nullable MailAddress recipient,
    MailText text,
    @Nullable ReportId report,
    @Nullable ReportNumber number,
    Instant writtenAt,
    boolean inDigest) {

  private static final int LONGEST_SUBJECT = 300;

  private static final String INSERT =
      "INSERT INTO mail (id, kind, epci, organisation, recipient, subject, body, report, number,"
          + " state, next_try, written_at, in_digest)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  RowBeside row() {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(id);
    values.add(kind.code());
    values.add(epci.value());
    values.add(organisation.value());
    values.add(recipient == null ? null : recipient.value());
    values.add(subject());
    values.add(text.body());
    values.add(report == null ? null : report.value());
    values.add(number == null ? null : number.value());
    values.add((recipient == null ? MailState.AU_RESUME : MailState.A_TRANSMETTRE).code());
    values.add(Timestamp.from(writtenAt));
    values.add(Timestamp.from(writtenAt));
    values.add(inDigest);
    return new RowBeside(INSERT, values);
  }

  private String subject() {
    String subject = text.subject();
    return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
  }
}
