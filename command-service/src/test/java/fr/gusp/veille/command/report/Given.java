package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.OtherThings;
import fr.gusp.veille.command.act.Records;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.reference.ShippedReference;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.command.sealing.FixedSealer;
import fr.gusp.veille.command.territory.PlaceRefused;
import fr.gusp.veille.contract.calendar.Shift;
import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.calendar.WorkingHours;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given what happened, when a member asks for an act, then facts follow or a rule refuses. */
public final class Given {

  public static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  /** The referral that a decision makes. */
  public static final ReferralId NEW_REFERRAL = new ReferralId(new UUID(0, 99));

  public static final ReferenceInForce REFERENCE = reference(ShippedReference.load());
  private static final ReferenceInForce DEMONSTRATION =
      reference(ShippedReference.load().withDemonstration());
  private static final Records NOTHING_ELSE = new OtherThings(Map.of(), Map.of(), 0);
  public static final WorkingCalendar CALENDAR = new WorkingCalendar();

  /** Its guichet works on Saturday mornings only. */
  public static final OrganisationId OPEN_ON_SATURDAY = new OrganisationId("recup-tri");

  private static final WorkingHours SATURDAY =
      new WorkingHours(Map.of(DayOfWeek.SATURDAY, List.of(Shift.parse("09:00-13:00"))));

  private final List<ReportEvent> past;
  private final Duration ago;
  private final ReferenceInForce reference;
  private final Records records;

  private Given(List<ReportEvent> past, Duration ago, ReferenceInForce reference, Records records) {
    this.past = past;
    this.ago = ago;
    this.reference = reference;
    this.records = records;
  }

  public static Given nothing() {
    return theReport(List.of());
  }

  public static Given theReport(List<ReportEvent> past) {
    return new Given(past, Duration.ofHours(1), REFERENCE, NOTHING_ELSE);
  }

  /** How long ago the last fact was recorded; an hour where nobody says. */
  public Given lastChanged(Duration time) {
    return new Given(past, time, reference, records);
  }

  /** While the matrix is the demonstration's, which has objectifs de délai. */
  public Given inTheDemonstration() {
    return new Given(past, ago, DEMONSTRATION, records);
  }

  public Given whileRecorded(Records others) {
    return new Given(past, ago, reference, others);
  }

  public When when(ReportCommand command) {
    return new When(command);
  }

  public static SealedText sealed(String words) {
    return FixedSealer.of(Reports.REPORT.value()).seal(words);
  }

  static Circumstances circumstances(Caller caller, ReportCommand command) {
    return circumstances(caller, command.subject(), REFERENCE, NOTHING_ELSE);
  }

  public static Circumstances circumstances(Caller caller, UUID subject, Records records) {
    return circumstances(caller, subject, REFERENCE, records);
  }

  static Circumstances circumstances(Caller caller, Instant now) {
    return circumstances(caller, now, NOTHING_ELSE);
  }

  static Circumstances circumstances(Caller caller, Instant now, Records records) {
    return circumstances(caller, now, Reports.REPORT.value(), REFERENCE, records);
  }

  private static Circumstances circumstances(
      Caller caller, UUID subject, ReferenceInForce reference, Records records) {
    return circumstances(caller, NOW, subject, reference, records);
  }

  private static Circumstances circumstances(
      Caller caller, Instant now, UUID subject, ReferenceInForce reference, Records records) {
    return new Circumstances(
        caller,
        now,
        CALENDAR,
        organisation -> organisation.equals(OPEN_ON_SATURDAY) ? SATURDAY : WorkingHours.USUAL,
        reference,
        records,
        FixedSealer.of(subject),
        (commune, prefix) -> new ReportNumber(prefix + "-2026-00042"),
        () -> NEW_REFERRAL);
  }

  static ReportState fold(ReportState start, List<ReportEvent> events, Instant recordedAt) {
    ReportState state = start;
    for (ReportEvent event : events) {
      state = Evolution.evolve(state, event, recordedAt);
    }
    return state;
  }

  private static ReferenceInForce reference(ShippedReference shipped) {
    return new ReferenceInForce(shipped.territories(), shipped.organisations(), shipped.matrices());
  }

  /** An act that waits for who asks for it. */
  public final class When {

    private final ReportCommand command;

    private When(ReportCommand command) {
      this.command = command;
    }

    public Outcome by(Caller caller) {
      ReportState before = fold(new Unfiled(), past, NOW.minus(ago));
      try {
        List<ReportEvent> events =
            command.decide(before, circumstances(caller, command.subject(), reference, records));
        return Outcome.decided(events, fold(before, events, NOW));
      } catch (RuleBroken | PlaceRefused refused) {
        return Outcome.refused(refused);
      }
    }
  }
}
