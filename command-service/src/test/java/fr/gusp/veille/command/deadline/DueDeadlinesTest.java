package fr.gusp.veille.command.deadline;

import static fr.gusp.veille.command.support.TestIdentity.desk;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.MovableClock;
import fr.gusp.veille.command.support.RunningService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The demonstration’s row for a dépôt gives two working days to answer and two to resolve it, or
 * so: what counts here is what the events say.
 */
class DueDeadlinesTest {

  private static final Instant FRIDAY = Instant.parse("2026-11-20T08:00:00Z");
  private static final Instant NEXT_SUMMER = Instant.parse("2027-07-01T08:00:00Z");
  private static final String BAILLEUR = "maisons-et-cites";

  private final MovableClock clock = new MovableClock(FRIDAY);
  private final String database = Backends.emptyDatabase();
  private RunningService service;
  private ReportClient client;

  @BeforeEach
  void start() {
    service =
        RunningService.againOn(
            clock,
            database,
            Backends.kafka().bootstrapServers(),
            "--gusp.demonstration=true",
            "--gusp.wake.enabled=false");
    client = new ReportClient(service);
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void bothTargetsOfAReferralPassOnceEach() {
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    assertThat(kinds(report))
        .containsExactlyInAnyOrder("reponse", "resolution", "resolution-proche");

    until(NEXT_SUMMER);
    until(NEXT_SUMMER);

    assertThat(names(report))
        .containsExactly(
            "report.filed.v1",
            "report.referred.v1",
            "report.target-passed.v1",
            "report.target-passed.v1");
    assertThat(client.storedOf(report))
        .contains("\"target\":\"reponse\"", "\"target\":\"resolution\"")
        .contains("\"holder\":\"" + BAILLEUR + "\"");
    assertThat(kinds(report)).isEmpty();
  }

  @Test
  void nothingPassesBeforeItsHour() {
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    Instant answerBy = due(report, "reponse");

    until(answerBy.minusMillis(1));
    assertThat(names(report)).doesNotContain("report.target-passed.v1");
    until(answerBy);
    assertThat(names(report)).contains("report.target-passed.v1");
  }

  @Test
  void anAnswerTakesItsDeadlineAway() {
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    client.act(report, "accept", desk(BAILLEUR, "lens-cite-12-14"), "").is(200);

    assertThat(kinds(report)).containsExactlyInAnyOrder("resolution", "resolution-proche");
  }

  @Test
  void whatIsDoneIsClosedUnlessSomebodySaysOtherwise() {
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    client.act(report, "accept", desk(BAILLEUR, "lens-cite-12-14"), "").is(200);
    client.act(report, "complete", desk(BAILLEUR, "lens-cite-12-14"), "").is(200);
    assertThat(kinds(report)).containsExactly("sans-contestation");
    assertThat(due(report, "sans-contestation")).isEqualTo("2026-12-04T16:30:00Z");

    until(NEXT_SUMMER);

    assertThat(names(report)).endsWith("report.closed.v1");
    assertThat(client.storedOf(report)).contains("\"way\":\"sans-contestation\"");
    assertThat(kinds(report)).isEmpty();
  }

  @Test
  void whatWasDueWhileTheServiceWasAwayIsMadeUpFor() {
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    stop();
    clock.moveTo(NEXT_SUMMER);
    start();

    service.bean(DueDeadlines.class).runDueDeadlines(NEXT_SUMMER);

    assertThat(names(report)).contains("report.target-passed.v1");
  }

  @Test
  void hoursStrikeInTheirOrder() {
    client.filed(gardien(), Filings.encombrantsRueCook());
    clock.moveTo(FRIDAY.plusSeconds(3_600));
    client.filed(gardien(), Filings.encombrantsRueCook());
    List<Instant> struck = new ArrayList<>();

    service
        .bean(DueDeadlines.class)
        .runDueDeadlines(
            NEXT_SUMMER,
            hour -> {
              struck.add(hour);
              clock.moveTo(hour);
            });

    assertThat(struck).hasSizeGreaterThanOrEqualTo(6).isSorted();
    assertThat(
            service
                .jdbc()
                .queryForList(
                    "SELECT recorded_at FROM event WHERE name = 'report.target-passed.v1'"
                        + " ORDER BY position",
                    String.class))
        .isSorted();
  }

  @Test
  void aCommandThatIsWokenTwiceActsOnce() {
    UUID report = client.filed(gardien(), Filings.encombrantsRueCook());
    service.jdbc().execute("CREATE TABLE again AS SELECT * FROM deadline WHERE kind = 'reponse'");
    until(NEXT_SUMMER);
    service.jdbc().execute("INSERT INTO deadline SELECT * FROM again");

    until(NEXT_SUMMER);

    assertThat(names(report)).filteredOn("report.target-passed.v1"::equals).hasSize(2);
    assertThat(kinds(report)).isEmpty();
  }

  @Test
  void noFactMeansNoRow() {
    client.file(UUID.randomUUID(), gardien(), "{\"nature\":\"flemme\"}").is(400);

    assertThat(client.count("SELECT count(*) FROM deadline")).isZero();
    assertThat(client.count("SELECT count(*) FROM mail")).isZero();
  }

  private void until(Instant hour) {
    clock.moveTo(hour);
    service.bean(DueDeadlines.class).runDueDeadlines(hour);
  }

  private List<String> kinds(UUID report) {
    return service
        .jdbc()
        .queryForList("SELECT kind FROM deadline WHERE report = ?", String.class, report);
  }

  private Instant due(UUID report, String kind) {
    return service
        .jdbc()
        .queryForObject(
            "SELECT due_at FROM deadline WHERE report = ? AND kind = ?",
            (row, n) -> row.getTimestamp(1).toInstant(),
            report,
            kind);
  }

  private List<String> names(UUID report) {
    return service
        .jdbc()
        .queryForList(
            "SELECT name FROM event WHERE stream = ? ORDER BY sequence",
            String.class,
            report.toString());
  }
}
