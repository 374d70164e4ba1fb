package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.committee.DecisionSettled;
import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.committee.SessionClosed;
import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of one session about the Cité 12-14; the same number is always the same session. */
public final class Meetings {

  public static final String FINGERPRINT = "c".repeat(64);
  private final int number;
  private LocalDate heldOn = LocalDate.parse("2026-11-05");
  private SealedText text = Facts.SEALED;

  private Meetings(int number) {
    this.number = number;
  }

  public static Meetings aSession(int number) {
    return new Meetings(number);
  }

  public Meetings on(String day) {
    heldOn = LocalDate.parse(day);
    return this;
  }

  /** Of the comité technique, about all of the EPCI. */
  public SessionPlanned plannedForAll() {
    SessionPlanned one = planned();
    return new SessionPlanned(
        one.session(),
        CommitteeKind.TECHNIQUE,
        one.epci(),
        null,
        one.month(),
        one.heldOn(),
        one.participants());
  }

  /** The words of every text that follows. */
  public Meetings saying(SealedText words) {
    text = words;
    return this;
  }

  public CommitteeSessionId id() {
    return new CommitteeSessionId(uuid("session " + number));
  }

  public DecisionId decision(int ordinal) {
    return new DecisionId(uuid("decision " + number + "/" + ordinal));
  }

  public SessionPlanned planned() {
    return new SessionPlanned(
        id(),
        CommitteeKind.PROXIMITE,
        new EpciId("call"),
        Facts.LENS,
        YearMonth.from(heldOn).minusMonths(1),
        heldOn,
        List.of(Facts.BAILLEUR, Facts.CALL));
  }

  public FiguresFrozen frozen(long position) {
    return frozen("2026-11-01T00:00:00Z", position, FINGERPRINT);
  }

  public FiguresFrozen frozen(String instant, long position, String fingerprint) {
    return new FiguresFrozen(id(), Instant.parse(instant), position, fingerprint, 1);
  }

  /** Frozen while figures were defined so. */
  public FiguresFrozen frozenBy(int definitions) {
    return new FiguresFrozen(
        id(), Instant.parse("2026-11-01T00:00:00Z"), 1, FINGERPRINT, definitions);
  }

  public DecisionRecorded decided(int ordinal, @Nullable String dueOn, ReportId... reports) {
    return new DecisionRecorded(
        id(),
        decision(ordinal),
        text,
        Facts.BAILLEUR,
        dueOn == null ? null : LocalDate.parse(dueOn),
        List.of(reports),
        false);
  }

  public DecisionSettled settled(int ordinal, DecisionOutcome outcome, @Nullable String dueOn) {
    return new DecisionSettled(
        id(), decision(ordinal), outcome, null, dueOn == null ? null : LocalDate.parse(dueOn));
  }

  public SessionClosed closed() {
    return new SessionClosed(id(), List.of(Facts.BAILLEUR), text);
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
