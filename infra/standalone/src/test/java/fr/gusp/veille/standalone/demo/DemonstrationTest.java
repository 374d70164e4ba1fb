package fr.gusp.veille.standalone.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.command.asset.register.RegisterAsset;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.committee.close.CloseSession;
import fr.gusp.veille.command.committee.decide.RecordDecision;
import fr.gusp.veille.command.committee.freeze.FreezeFigures;
import fr.gusp.veille.command.committee.plan.PlanSession;
import fr.gusp.veille.command.committee.settle.SettleDecision;
import fr.gusp.veille.command.report.accept.AcceptReport;
import fr.gusp.veille.command.report.complete.CompleteReport;
import fr.gusp.veille.command.report.decline.DeclineReport;
import fr.gusp.veille.command.report.file.FileReport;
import fr.gusp.veille.command.report.persists.ReportPersists;
import fr.gusp.veille.command.report.refer.ReferReport;
import fr.gusp.veille.command.report.verify.VerifyReport;
import fr.gusp.veille.command.rounds.publish.PublishRounds;
import fr.gusp.veille.command.tour.cancel.CancelTour;
import fr.gusp.veille.command.tour.check.CheckTourPoint;
import fr.gusp.veille.command.tour.close.CloseTour;
import fr.gusp.veille.command.tour.plan.PlanTour;
import fr.gusp.veille.command.worksite.close.CloseWorksite;
import fr.gusp.veille.command.worksite.register.RegisterWorksite;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.embedded.FreePort;
import fr.gusp.veille.standalone.RunningProduct;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short story, killed in the middle and told to its end by the next start. */
class DemonstrationTest {

  private static final int REPORTS = 42;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Album NO_PICTURES = (motif, variant, after) -> new PhotoHash("0".repeat(64));

  /**
   * To an organisation or to the coordination: as the matrix says, which the story leaves to it.
   */
  private static final String SENT = "sent";

  /** Whole versions are told apart from what was seen and done. */
  private static final String PUBLISHED = "published";

  private static final Map<Class<?>, String> EVENTS =
      Map.ofEntries(
          Map.entry(FileReport.class, "report.filed.v1"),
          Map.entry(AcceptReport.class, "report.accepted.v1"),
          Map.entry(DeclineReport.class, "report.declined.v1"),
          Map.entry(ReferReport.class, SENT),
          Map.entry(CompleteReport.class, "report.completed.v1"),
          Map.entry(VerifyReport.class, "report.verified.v1"),
          Map.entry(ReportPersists.class, "report.found-persisting.v1"),
          Map.entry(PlanTour.class, "tour.planned.v1"),
          Map.entry(CheckTourPoint.class, "tour.point-checked.v1"),
          Map.entry(CloseTour.class, "tour.closed.v1"),
          Map.entry(CancelTour.class, "tour.cancelled.v1"),
          Map.entry(PlanSession.class, "committee-session.planned.v1"),
          Map.entry(FreezeFigures.class, "committee-session.figures-frozen.v1"),
          Map.entry(RecordDecision.class, "committee-session.decision-recorded.v1"),
          Map.entry(SettleDecision.class, "committee-session.decision-settled.v1"),
          Map.entry(CloseSession.class, "committee-session.closed.v1"),
          Map.entry(RegisterWorksite.class, "worksite.registered.v1"),
          Map.entry(CloseWorksite.class, "worksite.closed.v1"),
          Map.entry(RegisterAsset.class, "asset.registered.v1"),
          Map.entry(PublishRounds.class, PUBLISHED));

  /** What was due meanwhile happened by itself, and is in no scene. */
  private static final MemberId PLATFORM = Caller.SYSTEM.member();

  private static final String TOLD =
      "SELECT name FROM event WHERE name NOT LIKE '%.published.v1'"
          + " AND position(convert_to('"
          + PLATFORM
          + "', 'UTF8') IN metadata) = 0";

  @TempDir Path machine;

  @Test
  void eachReportIsToldOnceAcrossAKill() throws Exception {
    var port = FreePort.find();
    var first = start(port, "first");
    await().atMost(PATIENCE).until(() -> count("first", "(\\d+) signalements") > 15);
    assertThatThrownBy(() -> new Socket("127.0.0.1", port).close())
        .isInstanceOf(ConnectException.class);
    first.destroyForcibly();
    first.onExit().join();

    var second = start(port, "second");
    try {
      await().atMost(PATIENCE).until(() -> said("second").contains("Ctrl-C pour arrêter."));
      assertThat(said("second")).doesNotContain("démonstration : 0 ");
      var whole = History.in(data());
      assertThat(whole).isEqualTo(whole.whole());
      everySceneWasTold(Story.of(whole.seed(), whole.anchor(), whole.reports(), NO_PICTURES));
    } finally {
      second.destroy();
      second.onExit().join();
    }
  }

  private Process start(int port, String name) throws IOException {
    return RunningProduct.launch(
        List.of("-D" + History.REPORTS + "=" + REPORTS),
        List.of("--port", "" + port, "--data", data().toString()),
        output(name));
  }

  /** As many commands as scenes, each with its event, recorded in the order of the story. */
  private void everySceneWasTold(Story story) throws IOException, SQLException {
    assertThat(
            rows("SELECT count(*)::text FROM handled_command WHERE member <> '" + PLATFORM + "'"))
        .containsExactly("" + story.scenes().size());
    assertThat(rows(TOLD))
        .map(name -> name.matches("report\\.(referred|left-.*)\\.v1") ? SENT : name)
        .containsExactlyInAnyOrderElementsOf(
            story.scenes().stream()
                .flatMap(DemonstrationTest::events)
                .filter(name -> !name.equals(PUBLISHED))
                .toList());
    assertThat(rows("SELECT recorded_at FROM event ORDER BY position"))
        .extracting(Instant::parse)
        .isSorted();
  }

  private static Stream<String> events(Scene scene) {
    var first = requireNonNull(EVENTS.get(scene.command().getClass()), scene.toString());
    var sent = scene.command() instanceof FileReport filing && !filing.solvedOnTheSpot();
    return sent ? Stream.of(first, SENT) : Stream.of(first);
  }

  private List<String> rows(String query) throws IOException, SQLException {
    var addresses = new Properties();
    try (var in = Files.newBufferedReader(data().resolve("addresses.properties"))) {
      addresses.load(in);
    }
    var password = Files.readString(data().resolve("postgresql/password")).strip();
    try (var connection =
            DriverManager.getConnection(addresses.getProperty("postgresql"), "veille", password);
        var rows = connection.createStatement().executeQuery(query)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  /** What the last line that has it says. */
  private long count(String name, String words) throws IOException {
    return Pattern.compile(words)
        .matcher(said(name))
        .results()
        .mapToLong(each -> Long.parseLong(each.group(1)))
        .reduce(0, (before, last) -> last);
  }

  private String said(String name) throws IOException {
    return Files.readString(output(name));
  }

  private Path output(String name) {
    return machine.resolve(name + ".txt");
  }

  private Path data() {
    return machine.resolve("data");
  }
}
