package fr.gusp.veille.query.list;

import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.row.PlaceRow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Received from a day on, up to and with a day, in Paris. */
record Period(@Nullable Instant from, @Nullable Instant until) {

  static Period read(Parameters parameters) {
    LocalDate from = parameters.read("from", LocalDate::parse, "Une date : année-mois-jour");
    LocalDate to = parameters.read("to", LocalDate::parse, "Une date : année-mois-jour");
    return new Period(begin(from), to == null ? null : begin(to.plusDays(1)));
  }

  boolean holds(Instant moment) {
    return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
  }

  private static @Nullable Instant begin(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(PlaceRow.PARIS).toInstant();
  }
}
