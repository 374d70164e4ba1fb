package fr.gusp.veille.command.act;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.number.NumberSource;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.sealing.Sealer;
import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.id.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * What a decision may look at besides the state: who asks, when, the reference in force, what else
 * is recorded; ids and chance from outside.
 */
public record Circumstances(
    Caller caller,
    Instant now,
    WorkingCalendar calendar,
    DeskHours hours,
    ReferenceInForce reference,
    Records records,
    Sealer sealer,
    NumberSource numbers,
    Supplier<ReferralId> newReferral) {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** The day it is in Paris. */
  public LocalDate today() {
    return now.atZone(PARIS).toLocalDate();
  }
}
