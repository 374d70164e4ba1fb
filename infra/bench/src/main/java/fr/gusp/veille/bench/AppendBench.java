package fr.gusp.veille.bench;

import fr.gusp.veille.command.act.Answer;
import fr.gusp.veille.command.act.Submitted;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.report.file.FileReport;
import fr.gusp.veille.command.report.file.Whereabouts;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * Row 1: the transaction of a filing against one bare insert of the same event bytes, same clients.
 */
final class AppendBench {

  private static final int CLIENTS = 16;
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final double BAR = 0.5;
  private static final Caller GARDIEN =
      new Caller(
          new MemberId(UUID.randomUUID()),
          new OrganisationId("maisons-et-cites"),
          Role.GARDIEN,
          Set.of(new QuartierId("lens-cite-12-14")),
          null);

  private final Store store;

  AppendBench(Store store) {
    this.store = store;
  }

  Row measure() {
    BareInsert bare = new BareInsert(store.jdbc());
    Rounds.Outcome outcome =
        Rounds.run("append", this::rate, () -> Clients.rate(CLIENTS, TIME, bare::insert));
    return new Row(
        "append of a filing against a bare insert of the same bytes, %d clients".formatted(CLIENTS),
        "≥ 0.5",
        outcome.text(),
        outcome.ratio() >= BAR,
        "round trips: idempotency record, key, number, events, answer");
  }

  /** Filings per second, by sixteen clients for some seconds. */
  double rate() {
    CommandGateway gateway = store.bean(CommandGateway.class);
    return Clients.rate(CLIENTS, TIME, () -> gateway.<Answer>send(filing()).get());
  }

  private static Submitted filing() {
    UUID id = UUID.randomUUID();
    return new Submitted(
        GARDIEN,
        new CommandId(id),
        new ContentHash((short) 1, new byte[32]),
        null,
        new FileReport(
            new ReportId(id),
            Nature.DEPOT_SAUVAGE,
            null,
            new Whereabouts(null, "lens-cite-12-14", null, "rue Cook"),
            LandStatus.BAILLEUR,
            Severity.COURANTE,
            "un canapé et deux matelas sur le trottoir",
            OffsetDateTime.parse("2026-01-05T08:00:00+01:00"),
            List.of(),
            false,
            null,
            null));
  }
}
