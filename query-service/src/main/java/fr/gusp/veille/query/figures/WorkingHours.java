package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import java.time.Instant;

/** Working time between two instants, in hours. */
public final class WorkingHours {

  private static final double HOUR_SECONDS = 3600;

  private final WorkingCalendar calendar = new WorkingCalendar();

  double between(Instant from, Instant to) {
    return calendar.between(from, to).getSeconds() / HOUR_SECONDS;
  }
}
