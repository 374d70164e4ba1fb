package fr.gusp.veille.command.act;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.number.NumberSource;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.sealing.Sealer;
import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.id.ReferralId;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What does not change from one act to the next: the circumstances are made of it. */
@Component
class Surroundings {

  private final NumberSource numbers;
  private final ReferenceInForce reference;
  private final Records records;
  private final DeskHours hours;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final WorkingCalendar calendar = new WorkingCalendar();

  Surroundings(
      NumberSource numbers,
      ReferenceInForce reference,
      Records records,
      DeskHours hours,
      Supplier<UUID> ids,
      Clock clock) {
    this.numbers = numbers;
    this.reference = reference;
    this.records = records;
    this.hours = hours;
    this.ids = ids;
    this.clock = clock;
  }

  /** As they are now, for one caller and one thing's texts. */
  Circumstances of(Caller caller, Sealer sealer) {
    return new Circumstances(
        caller,
        clock.instant(),
        calendar,
        hours,
        reference,
        records,
        sealer,
        numbers,
        () -> new ReferralId(ids.get()));
  }
}
