package fr.gusp.veille.command.report;

import fr.gusp.veille.command.number.NumberSource;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.sealing.ReportKey;
import fr.gusp.veille.command.sealing.ReportKeys;
import fr.gusp.veille.contract.id.ReferralId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

/**
 * Handles every report command inside one transaction: the idempotency record, the report's key,
 * its number, the events and the answer are stored together or not at all.
 */
@Component
public class ReportCommandHandler {

  private final ReportRepository reports;
  private final ReportKeys keys;
  private final NumberSource numbers;
  private final ReferenceInForce reference;
  private final Supplier<UUID> ids;
  private final Clock clock;

  ReportCommandHandler(
      ReportRepository reports,
      ReportKeys keys,
      NumberSource numbers,
      ReferenceInForce reference,
      Supplier<UUID> ids,
      Clock clock) {
    this.reports = reports;
    this.keys = keys;
    this.numbers = numbers;
    this.reference = reference;
    this.ids = ids;
    this.clock = clock;
  }

  @CommandHandler
  Answer handle(Submitted submitted) {
    Instant now = clock.instant();
    ReportCommand command = submitted.command();
    Aggregate<ReportAggregate> report = reports.open(command);
    ReportKey key =
        command instanceof CreatesReport ? keys.make(command.report()) : keys.of(command.report());
    Circumstances here = circumstances(submitted, now, key);
    checkVersion(submitted, report, here);
    report.execute(root -> root.perform(command, here, metaData(submitted)));
    FiledReport after = (FiledReport) report.invoke(ReportAggregate::state);
    String json =
        AnswerJson.of(after, reports.version(report), report.invoke(ReportAggregate::recordedAt));
    ReportRecord.attach(submitted, json, now, key);
    return new Answer(true, json);
  }

  /** Only who may know the report learns that it moved on. */
  private void checkVersion(
      Submitted submitted, Aggregate<ReportAggregate> report, Circumstances here) {
    if (submitted.seenVersion() != null) {
      Rights.known(report.invoke(ReportAggregate::state), here);
      Rule.check(new TheVersionSeenIsTheLatest(submitted.seenVersion(), reports.version(report)));
    }
  }

  private Circumstances circumstances(Submitted submitted, Instant now, ReportKey key) {
    return new Circumstances(
        submitted.caller(), now, reference, key.sealer(), numbers, () -> new ReferralId(ids.get()));
  }

  private static MetaData metaData(Submitted submitted) {
    return MetaData.from(
        Map.of(
            "actor", submitted.caller().member().toString(),
            "organisation", submitted.caller().organisation().toString(),
            "command", submitted.id().toString()));
  }
}
