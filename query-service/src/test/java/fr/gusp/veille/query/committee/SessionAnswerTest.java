package fr.gusp.veille.query.committee;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Meetings.aSession;
import static fr.gusp.veille.query.world.SharedWorld.administrateur;
import static fr.gusp.veille.query.world.SharedWorld.animateur;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.membre;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Keyring;
import fr.gusp.veille.query.world.Meetings;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One session whole; each test meets in years of its own, the decisions before are its own. */
class SessionAnswerTest {

  private static final String LIST = "/api/v1/committees/sessions";

  @AfterEach
  void fallSilent() {
    Keyring.fallSilent(world().tokens());
  }

  @Test
  void tellsItsDecisionsInTheirWords() {
    Meetings meeting = aSession(10).on("2031-03-05");
    meeting.saying(Keyring.seal(meeting.id().value(), "remplacer la borne"));
    log().and(meeting.planned(), meeting.decided(1, "2031-04-01"), meeting.closed());
    tell();
    Keyring.holds(world().tokens(), meeting.id().value());

    JsonNode session = session(gardien(), meeting);
    JsonNode decision = session.get("decisions").get(0);

    assertThat(decision.get("label").asString()).isEqualTo("remplacer la borne");
    assertThat(decision.get("responsible").get("name").asString()).isEqualTo("Maisons et Cités");
    assertThat(decision.get("dueOn").asString()).isEqualTo("2031-04-01");
    assertThat(decision.get("session").asString()).isEqualTo(meeting.id().toString());
    assertThat(session.get("note").asString()).isEqualTo("remplacer la borne");
    assertThat(session.get("month").asString()).isEqualTo("2031-02");
    assertThat(session.get("heldOn").asString()).isEqualTo("2031-03-05");
    assertThat(session.get("committee").asString()).isEqualTo("proximite");
    assertThat(session.get("state").asString()).isEqualTo("close");
    assertThat(session.get("present").get(0).get("id").asString()).isEqualTo("maisons-et-cites");
  }

  @Test
  void comesBackToWhatEarlierOnesLeft() {
    Meetings first = aSession(11).on("2032-01-05");
    Meetings second = aSession(12).on("2032-02-05");
    Meetings third = aSession(13).on("2032-03-05");
    log().later(Duration.ofHours(1)).and(first.planned());
    log().and(first.decided(1, null), first.decided(2, null), first.decided(3, null));
    log().and(first.closed(), second.planned());
    log().later(Duration.ofHours(1)).and(first.settled(1, DecisionOutcome.TENUE, null));
    log().later(Duration.ofHours(1)).and(second.closed(), third.planned());
    log().later(Duration.ofHours(1)).and(first.settled(2, DecisionOutcome.REPORTEE, "2032-05-01"));
    log().and(first.settled(3, DecisionOutcome.ABANDONNEE, null));
    tell();

    assertThat(ids(session(gardien(), second), "previousDecisions"))
        .contains(id(first, 1), id(first, 2), id(first, 3));
    assertThat(ids(session(gardien(), third), "previousDecisions"))
        .contains(id(first, 2), id(first, 3))
        .doesNotContain(id(first, 1));
    assertThat(ids(session(gardien(), first), "previousDecisions")).doesNotContain(id(first, 1));
  }

  @Test
  void provesThatFrozenFiguresHaveNotMoved() {
    Facts report = anotherReport();
    Meetings meeting = aSession(14).on("2026-12-05");
    log().and(report.filed(), report.referredTo(BAILLEUR));
    tell();
    JsonNode review =
        coordination().json("/api/v1/quartiers/lens-cite-12-14/review?month=2026-11&definitions=1");
    JsonNode asOf = review.get("asOf");
    log()
        .and(meeting.planned())
        .and(
            meeting.frozen(
                asOf.get("instant").asString(),
                asOf.get("position").asLong(),
                review.get("fingerprint").asString()))
        .and(report.accepted(), report.completed(), anotherReport().filed());
    tell();

    JsonNode frozen = session(gardien(), meeting).get("frozen");

    assertThat(frozen.get("recomputed").asString()).isEqualTo(review.get("fingerprint").asString());
    assertThat(frozen.get("equal").asBoolean()).isTrue();
    assertThat(session(gardien(), meeting).get("state").asString()).isEqualTo("figee");
  }

  @Test
  void saysWhereFrozenFiguresDiffer() {
    Meetings meeting = aSession(21).on("2033-03-05");
    log().and(meeting.planned(), meeting.frozen(7));
    tell();

    JsonNode frozen = session(gardien(), meeting).get("frozen");

    assertThat(frozen.get("fingerprint").asString()).isEqualTo(Meetings.FINGERPRINT);
    assertThat(frozen.get("position").asLong()).isEqualTo(7);
    assertThat(frozen.get("equal").asBoolean()).isFalse();
  }

  @Test
  void comparesNothingWhereNobodyKnowsHowFiguresWereDefined() {
    Meetings meeting = aSession(23).on("2033-05-05");
    log().and(meeting.planned(), meeting.frozenBy(99));
    tell();

    JsonNode frozen = session(gardien(), meeting).get("frozen");

    assertThat(frozen.get("definitions").asInt()).isEqualTo(99);
    assertThat(frozen.get("definitionsNow").asInt()).isEqualTo(2);
    assertThat(frozen.get("recomputed").isNull()).isTrue();
    assertThat(frozen.get("equal").isNull()).isTrue();
  }

  @Test
  void linksOnlyReportsThatTheCallerMayOpen() {
    Facts open = anotherReport();
    Facts restricted = anotherReport().aboutTranquillite().by(Facts.MEDIATEUR, Facts.EL_FOUAD);
    Meetings meeting = aSession(15).on("2034-03-05");
    log().and(open.filed(), open.referredTo(BAILLEUR), restricted.filed());
    log().and(meeting.planned(), meeting.decided(1, null, open.id(), restricted.id()));
    tell();

    assertThat(reports(gardien(), meeting)).hasToString("[\"" + open.id() + "\"]");
    assertThat(reports(coordination(), meeting)).hasSize(2);
    assertThat(reports(membre(), meeting)).isEmpty();
  }

  @Test
  void isThereOnlyForMembersOfItsQuartier() {
    Meetings meeting = aSession(16).on("2035-03-05");
    log().and(meeting.planned());
    tell();

    assertThat(membre().status(path(meeting))).isEqualTo(200);
    assertThat(mediateur().status(path(meeting))).isEqualTo(404);
    assertThat(administrateur().status(path(meeting))).isEqualTo(404);
    assertThat(gardien().status(LIST + "/not-an-id")).isEqualTo(404);
    assertThat(gardien().status(path(aSession(9_999)))).isEqualTo(404);
  }

  @Test
  void isTheCoordinationsAloneWhereItIsAboutAllOfTheEpci() {
    Meetings meeting = aSession(22).on("2035-06-05");
    Facts report = anotherReport();
    log().and(report.filed(), meeting.plannedForAll(), meeting.decided(1, null, report.id()));
    tell();

    assertThat(membre().status(path(meeting))).isEqualTo(404);
    assertThat(reports(coordination(), meeting)).hasSize(1);
    assertThat(session(coordination(), meeting).get("quartier").isNull()).isTrue();
    assertThat(session(coordination(), meeting).get("acts")).hasSize(4);
  }

  @Test
  void offersTheActsOfEachRole() {
    Meetings meeting = aSession(17).on("2036-03-05");
    log().and(meeting.planned());
    tell();

    assertThat(session(animateur(), meeting).get("acts").toString())
        .isEqualTo("[\"freeze\",\"decide\",\"settle\",\"close\"]");
    assertThat(session(coordination(), meeting).get("acts")).hasSize(4);
    assertThat(session(gardien(), meeting).get("acts")).isEmpty();
  }

  @Test
  void stillOffersToSettleAfterTheMeeting() {
    Meetings meeting = aSession(18).on("2037-03-05");
    log().and(meeting.planned(), meeting.frozen(1), meeting.closed());
    tell();

    assertThat(session(coordination(), meeting).get("acts").toString()).isEqualTo("[\"settle\"]");
  }

  private static JsonNode reports(Api caller, Meetings meeting) {
    return session(caller, meeting).get("decisions").get(0).get("reports");
  }

  private static JsonNode session(Api caller, Meetings meeting) {
    return caller.json(path(meeting));
  }

  private static String path(Meetings meeting) {
    return LIST + "/" + meeting.id();
  }

  private static String id(Meetings meeting, int decision) {
    return meeting.decision(decision).toString();
  }

  private static List<String> ids(JsonNode session, String field) {
    return StreamSupport.stream(session.get(field).spliterator(), false)
        .map(each -> each.get("id").asString())
        .toList();
  }
}
