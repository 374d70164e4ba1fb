package fr.gusp.veille.query.committee;

import static fr.gusp.veille.query.world.Meetings.aSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.history.UnexpectedFactException;
import fr.gusp.veille.query.world.Histories;
import fr.gusp.veille.query.world.Meetings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

  private final Meetings meeting = aSession(1);

  @Test
  void isPlannedThenFrozenThenClosed() {
    assertThat(session(meeting.planned()).state()).isEqualTo(SessionState.PREVUE);
    assertThat(session(meeting.planned(), meeting.frozen(7)).state()).isEqualTo(SessionState.FIGEE);
    assertThat(session(meeting.planned(), meeting.frozen(7), meeting.closed()).state())
        .isEqualTo(SessionState.CLOSE);
  }

  @ParameterizedTest(name = "due {0}, {1} to {2}: {3} on {4}")
  @CsvSource({
    "2026-12-01, -,          -,          en-cours,   2026-12-01",
    "2026-12-01, -,          -,          en-retard,  2026-12-02",
    "-,          -,          -,          en-cours,   2027-12-02",
    "2026-12-01, tenue,      -,          tenue,      2026-12-02",
    "2026-12-01, abandonnee, -,          abandonnee, 2026-12-02",
    "2026-12-01, reportee,   2027-01-15, reportee,   2026-12-02",
    "2026-12-01, reportee,   2027-01-15, en-retard,  2027-01-16",
    "2026-12-01, reportee,   -,          reportee,   2027-01-16"
  })
  void tellsWhatBecameOfADecision(
      String due, String outcome, String again, String state, LocalDate day) {
    Session session = session(meeting.planned(), meeting.decided(1, date(due)));
    Session later =
        outcome.equals("-")
            ? session
            : session(
                meeting.planned(),
                meeting.decided(1, date(due)),
                meeting.settled(1, outcome(outcome), date(again)));

    assertThat(later.decisions().get(0).stateOn(day).code()).isEqualTo(state);
  }

  @Test
  void keepsADecisionThatWasPutOff() {
    Session session =
        session(
            meeting.planned(),
            meeting.decided(1, "2026-12-01"),
            meeting.settled(1, DecisionOutcome.REPORTEE, "2027-01-15"));

    assertThat(session.decisions().get(0).doneWithAt()).isNull();
    assertThat(session.decisions().get(0).dueOn()).isEqualTo("2027-01-15");
  }

  @Test
  void settlesADecisionAfterTheMeeting() {
    Session session =
        session(
            meeting.planned(),
            meeting.decided(1, null),
            meeting.closed(),
            meeting.settled(1, DecisionOutcome.TENUE, null));

    assertThat(session.state()).isEqualTo(SessionState.CLOSE);
    assertThat(session.decisions().get(0).doneWithAt()).isNotNull();
    assertThat(session.version()).isEqualTo(3);
  }

  @Test
  void isReadAsOfAnyPosition() {
    Session session =
        session(
            meeting.planned(),
            meeting.frozen(7),
            meeting.decided(1, "2026-12-01"),
            meeting.settled(1, DecisionOutcome.REPORTEE, "2027-01-15"),
            meeting.closed(),
            meeting.settled(1, DecisionOutcome.TENUE, null));
    LocalDate later = LocalDate.parse("2027-02-01");

    assertThat(session.upTo(0)).isEmpty();
    assertThat(session.upTo(1).orElseThrow().state()).isEqualTo(SessionState.PREVUE);
    assertThat(session.upTo(2).orElseThrow().decisions()).isEmpty();
    assertThat(session.upTo(3).orElseThrow().decisions().get(0).dueOn()).isEqualTo("2026-12-01");
    assertThat(session.upTo(4).orElseThrow().decisions().get(0).stateOn(later))
        .isEqualTo(DecisionState.EN_RETARD);
    assertThat(session.upTo(5).orElseThrow().state()).isEqualTo(SessionState.CLOSE);
    assertThat(session.upTo(6)).contains(session);
  }

  @Test
  void standsInItsListAsItWasPut() {
    Session session =
        session(
            meeting.planned(),
            meeting.frozen(7),
            meeting.decided(1, "2026-12-01"),
            meeting.settled(1, DecisionOutcome.REPORTEE, null),
            meeting.closed());

    assertThat(SessionLine.read(SessionLine.write(session))).isEqualTo(session);
  }

  @Test
  void refusesFactsThatCannotFollow() {
    assertThatThrownBy(() -> session(meeting.closed())).isInstanceOf(UnexpectedFactException.class);
    assertThatThrownBy(
            () -> session(meeting.planned(), meeting.settled(9, DecisionOutcome.TENUE, null)))
        .isInstanceOf(UnexpectedFactException.class);
  }

  private static String date(String text) {
    return text.equals("-") ? null : text;
  }

  private static DecisionOutcome outcome(String code) {
    return fr.gusp.veille.contract.nature.Coded.find(DecisionOutcome.class, code).orElseThrow();
  }

  private static Session session(VeilleEvent... events) {
    return Session.of(Histories.facts(events));
  }
}
