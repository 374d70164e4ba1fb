package fr.gusp.veille.command.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of mails; {@code sending} is false where no server is configured and nothing leaves. */
record MailsJson(
    List<Item> items, MailCounts counts, boolean sending, int page, int pages, long total) {

  record Item(
      UUID id,
      String kind,
      String kindLabel,
      String organisation,
      @Nullable String recipient,
      String subject,
      String body,
      @Nullable String report,
      @Nullable String number,
      String state,
      String stateLabel,
      int tries,
      @Nullable String reason,
      Instant writtenAt,
      @Nullable Instant sentAt) {

    static Item of(WrittenMail mail) {
      return new Item(
          mail.id(),
          mail.kind().code(),
          mail.kind().label(),
          mail.organisation(),
          mail.recipient(),
          mail.text().subject(),
          mail.text().body(),
          mail.report(),
          mail.number(),
          mail.state().code(),
          mail.state().label(),
          mail.tries(),
          mail.reason(),
          mail.writtenAt(),
          mail.sentAt());
    }
  }

  static MailsJson of(
      List<WrittenMail> mails,
      MailCounts counts,
      String state,
      int page,
      int size,
      boolean sending) {
    long total = counts.of(state);
    return new MailsJson(
        mails.stream().map(Item::of).toList(),
        counts,
        sending,
        page,
        (int) Math.max(1, (total + size - 1) / size),
        total);
  }
}
