package fr.gusp.veille.gateway.desk.settings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of mails as the command service keeps them; nothing leaves where nothing sends. */
public record Mails(
    List<Mail> items, Counts counts, boolean sending, int page, int pages, long total) {

  /** How many stand in each state. */
  public record Counts(long toSend, long sent, long failed, long inDigest) {}

  /** One mail. */
  public record Mail(
      String id,
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
      @Nullable Instant sentAt) {}
}
