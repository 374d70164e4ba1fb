package fr.gusp.veille.command.act;

import static fr.gusp.veille.command.report.Callers.theGardien;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.idempotence.OtherContentException;
import fr.gusp.veille.command.report.accept.AcceptReport;
import fr.gusp.veille.command.report.file.FileReport;
import fr.gusp.veille.command.report.file.Whereabouts;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.wire.EventJson;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Commands of a member who is not at the other end of a connection. */
class CommandDeskTest {

  private static RunningService service;
  private static CommandDesk desk;

  private final ReportId report = new ReportId(UUID.randomUUID());

  @BeforeAll
  static void start() {
    service = RunningService.start();
    desk = service.bean(CommandDesk.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aCommandIsPerformedOnceAndAnsweredTheSame() {
    Answer first = desk.perform(filing("rue Cook"));
    Answer again = desk.perform(filing("rue Cook"));

    assertThat(first.first()).isTrue();
    assertThat(first.json()).contains("\"state\":\"oriente\"", report.toString());
    assertThat(again).isEqualTo(new Answer(false, first.json()));
  }

  @Test
  void otherContentUnderTheSameIdentifierIsRefused() {
    desk.perform(filing("rue Cook"));

    assertThatThrownBy(() -> desk.perform(filing("avenue de la Fosse 12")))
        .isInstanceOf(OtherContentException.class);
  }

  @Test
  void aRefusalNamesItsRule() {
    desk.perform(filing("rue Cook"));

    assertThatThrownBy(() -> desk.perform(submitted(new AcceptReport(report), "accept")))
        .isInstanceOf(RuleBroken.class)
        .hasMessage("only-the-desk-of-the-holder-answers");
  }

  private Submitted filing(String place) {
    FileReport filing =
        new FileReport(
            report,
            Nature.DEPOT_SAUVAGE,
            null,
            new Whereabouts(null, "lens-cite-12-14", null, place),
            null,
            Severity.COURANTE,
            null,
            OffsetDateTime.parse("2026-01-05T07:45:00+01:00"),
            List.of(),
            false,
            null,
            null);
    return new Submitted(
        theGardien(), new CommandId(report.value()), hash("file " + place), null, filing);
  }

  private static Submitted submitted(Command<?, ?> command, String target) {
    return new Submitted(
        theGardien(), new CommandId(UUID.randomUUID()), hash(target), null, command);
  }

  private static ContentHash hash(String target) {
    return ContentHash.of(target, EventJson.mapper().createObjectNode());
  }
}
