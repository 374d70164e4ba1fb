package fr.gusp.veille.query.projection;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Meetings.aSession;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static fr.gusp.veille.query.world.Walks.TROTTOIRS;
import static fr.gusp.veille.query.world.Walks.aTour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.catalogue.EventReader;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Meetings;
import fr.gusp.veille.query.world.Walks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What cannot be applied waits in order; everything else flows. */
class ParkingTest {

  private static final String OPERATIONS = "/api/v1/operations/reading";

  @Test
  void parksAStreamAtAGap() {
    Facts holed = anotherReport();
    Facts other = anotherReport();

    log().and(holed.filed()).skip(holed.referredTo(BAILLEUR)).and(holed.accepted());
    log().and(other.filed(), other.referredTo(BAILLEUR));
    tell();

    assertThat(parked(holed).get("reason").asString()).isEqualTo("gap");
    assertThat(stateOf(holed)).isEqualTo("a-orienter");
    assertThat(stateOf(other)).isEqualTo("oriente");
  }

  @Test
  void replaysInOrderOnceTheMissingEventCame() {
    Facts holed = anotherReport();
    int before = log().skipped().size();
    log().and(holed.filed()).skip(holed.referredTo(BAILLEUR)).and(holed.accepted());
    tell();

    world().send(log().skipped().subList(before, before + 1));
    log().and(holed.completed());
    tell();
    int status = coordination().post(replay(holed.id().toString())).statusCode();

    assertThat(status).isEqualTo(200);
    assertThat(stateOf(holed)).isEqualTo("traite");
    assertThat(isParked(holed.id().toString())).isFalse();
  }

  @Test
  void staysParkedWhereReplayFailsAgain() {
    Facts holed = anotherReport();
    log().and(holed.filed()).skip(holed.referredTo(BAILLEUR)).and(holed.accepted());
    tell();

    coordination().post(replay(holed.id().toString()));

    assertThat(parked(holed).get("events")).hasSize(1);
  }

  @Test
  void parksAnUnknownNameAndWhatFollows() {
    Facts report = anotherReport();

    log().and(report.filed()).add(report.id().toString(), "report.dreamt.v1", bytes("{}"));
    log().and(report.referredTo(BAILLEUR));
    tell();

    assertThat(parked(report).get("reason").asString()).isEqualTo("unknown-event");
    assertThat(parked(report).get("events")).hasSize(2);
    assertThat(world().as("").get("/metrics").body()).contains("veille_parked_events");
  }

  @Test
  void parksJsonThatIsNone() {
    Facts report = anotherReport();

    log().add(report.id().toString(), "report.filed.v1", bytes("not json"));
    tell();

    assertThat(parked(report).get("reason").asString()).isEqualTo("unreadable");
    assertThat(gardien().status("/api/v1/reports/" + report.id())).isEqualTo(404);
  }

  @Test
  void parksAFilingWithoutItsPlace() {
    Facts report = anotherReport();
    String json = "{\"report\":\"" + report.id() + "\",\"photos\":[],\"solvedOnTheSpot\":false}";

    log().add(report.id().toString(), "report.filed.v1", bytes(json));
    tell();

    assertThat(parked(report).get("reason").asString()).isEqualTo("unreadable");
  }

  @Test
  void parksAReportThatDoesNotBeginWithItsFiling() {
    Facts report = anotherReport();

    log().and(report.accepted());
    tell();

    assertThat(parked(report).get("reason").asString()).isEqualTo("unexpected-event");
  }

  @Test
  void parksAStreamOfAKindThatNoTableKnows() {
    log().add("worksite:hospital", "worksite.opened.v1", bytes("{}"));
    tell();

    assertThat(parked("worksite:hospital").get("reason").asString()).isEqualTo("unknown-stream");
  }

  @Test
  void parksAKnownEventUnderAnUnknownKind() {
    log().add("worksite:quay", "tour.planned.v1", EventReader.write(aTour(900).planned()));
    tell();

    assertThat(isParked("worksite:quay")).isTrue();
  }

  @Test
  void parksATourAndASessionAtAGap() {
    Walks tour = aTour(901);
    Meetings session = aSession(901);
    log().and(tour.planned()).skip(tour.checked(TROTTOIRS, Finding.CONFORME)).and(tour.closed());
    log().and(session.planned()).skip(session.frozen(1)).and(session.closed());
    tell();

    assertThat(parked("tour:" + tour.id()).get("reason").asString()).isEqualTo("gap");
    assertThat(parked("committee-session:" + session.id()).get("reason").asString())
        .isEqualTo("gap");
  }

  @Test
  void parksATourThatEndsTwice() {
    Walks tour = aTour(902);
    log().and(tour.planned(), tour.closed(), tour.cancelled());
    tell();

    assertThat(parked("tour:" + tour.id()).get("reason").asString()).isEqualTo("unexpected-event");
  }

  @Test
  void keepsParkedStreamsOverARestart() {
    Facts report = anotherReport();
    log().and(report.filed()).add(report.id().toString(), "report.dreamt.v1", bytes("{}"));
    tell();

    world().stopService();
    world().startService();
    world().awaitPosition(log().position());

    assertThat(parked(report).get("reason").asString()).isEqualTo("unknown-event");
  }

  private static String stateOf(Facts report) {
    return gardien().json("/api/v1/reports/" + report.id()).get("state").asString();
  }

  private static JsonNode parked(Facts report) {
    return parked(report.id().toString());
  }

  private static JsonNode parked(String stream) {
    return list().stream()
        .filter(each -> each.get("stream").asString().equals(stream))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isParked(String stream) {
    return list().stream().anyMatch(each -> each.get("stream").asString().equals(stream));
  }

  private static List<JsonNode> list() {
    JsonNode parked = coordination().json(OPERATIONS).get("parked");
    return StreamSupport.stream(parked.spliterator(), false).toList();
  }

  private static String replay(String stream) {
    return OPERATIONS + "/parked/" + stream + "/replay";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
