package fr.gusp.veille.command.report;

import fr.gusp.veille.command.idempotence.CommandRecord;
import fr.gusp.veille.command.sealing.ReportKey;
import java.time.Instant;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Hands the record of a command to whoever appends its events, in the same unit of work. */
final class ReportRecord {

  private ReportRecord() {}

  static void attach(Submitted submitted, String answer, Instant now, ReportKey key) {
    CurrentUnitOfWork.get()
        .root()
        .resources()
        .put(
            CommandRecord.RESOURCE,
            new CommandRecord(submitted.handled(), answer, now, newKey(submitted, key)));
  }

  private static CommandRecord.@Nullable NewKey newKey(Submitted submitted, ReportKey key) {
    return submitted.command() instanceof CreatesReport begins
        ? new CommandRecord.NewKey(begins.report().value(), key.bytes())
        : null;
  }
}
