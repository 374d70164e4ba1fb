package fr.gusp.veille.command.desk;

import fr.gusp.veille.contract.calendar.WorkingHours;
import fr.gusp.veille.contract.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the guichet of an organisation asked for. {@code hours} is null where the usual ones count;
 * versions from 1, 0 before anything was set.
 */
public record DeskSetting(
    OrganisationId organisation,
    @Nullable MailAddress mail,
    boolean byMail,
    boolean digest,
    @Nullable WorkingHours hours,
    @Nullable AstreinteNumber astreinte,
    int version) {

  /** Before anybody said anything: no mail, the usual hours, no number. */
  static DeskSetting untouched(OrganisationId organisation) {
    return new DeskSetting(organisation, null, false, false, null, null, 0);
  }

  WorkingHours hoursOrUsual() {
    return hours == null ? WorkingHours.USUAL : hours;
  }
}
