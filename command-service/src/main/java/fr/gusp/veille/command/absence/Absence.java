package fr.gusp.veille.command.absence;

import fr.gusp.veille.command.desk.MailAddress;
import java.time.LocalDate;

/** From the first to the last day the deputy's address receives what goes to the coordination. */
record Absence(LocalDate from, LocalDate until, MailAddress deputyMail, int version) {

  boolean on(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
