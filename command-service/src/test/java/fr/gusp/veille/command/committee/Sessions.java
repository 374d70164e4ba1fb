package fr.gusp.veille.command.committee;

import static fr.gusp.veille.command.report.Callers.CITE_12_14;
import static fr.gusp.veille.command.report.Callers.VILLE_LENS;
import static fr.gusp.veille.command.report.Callers.aMember;

import fr.gusp.veille.command.act.Story;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.sealing.FixedSealer;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.committee.SessionClosed;
import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Sessions of a comité at every point of their life, in Lens, and who holds them. */
public final class Sessions {

  public static final CommitteeSessionId SESSION = new CommitteeSessionId(new UUID(0, 17));
  public static final DecisionId TAKEN = new DecisionId(new UUID(0, 18));
  public static final LocalDate HELD_ON = LocalDate.parse("2026-11-05");

  private Sessions() {}

  public static Story<SessionState, CommitteeEvent> noSession() {
    return Story.given(new NoSession());
  }

  public static Story<SessionState, CommitteeEvent> aCalledSession() {
    return Story.given(fold());
  }

  public static Story<SessionState, CommitteeEvent> aFrozenSession() {
    return Story.given(fold(frozen()));
  }

  /** Which took one decision. */
  public static Story<SessionState, CommitteeEvent> aSessionThatDecided() {
    return Story.given(fold(frozen(), decided()));
  }

  /** Which took one decision before. */
  public static Story<SessionState, CommitteeEvent> aClosedSession() {
    return Story.given(fold(frozen(), decided(), new SessionClosed(SESSION, List.of(), null)));
  }

  public static SealedText sealed(String words) {
    return FixedSealer.of(SESSION.value()).seal(words);
  }

  public static Caller theAnimateur() {
    return aMember(Role.ANIMATEUR, VILLE_LENS, CITE_12_14);
  }

  private static FiguresFrozen frozen() {
    return new FiguresFrozen(SESSION, Given.NOW, 40, "f".repeat(64), 1);
  }

  private static DecisionRecorded decided() {
    return new DecisionRecorded(
        SESSION, TAKEN, sealed("poser un banc"), VILLE_LENS, null, List.of(), false);
  }

  private static SessionState fold(CommitteeEvent... after) {
    SessionPlanned planned =
        new SessionPlanned(
            SESSION,
            CommitteeKind.PROXIMITE,
            new EpciId("call"),
            CITE_12_14,
            YearMonth.parse("2026-10"),
            HELD_ON,
            List.of());
    SessionState state = SessionEvolution.evolve(new NoSession(), planned, Given.NOW);
    for (CommitteeEvent event : after) {
      state = SessionEvolution.evolve(state, event, Given.NOW);
    }
    return state;
  }
}
