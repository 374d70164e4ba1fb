package fr.gusp.veille.command.desk;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.calendar.Shift;
import fr.gusp.veille.contract.calendar.WorkingHours;
import fr.gusp.veille.contract.id.OrganisationId;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads the settings of a guichet. */
final class DeskForm {

  private static final int MOST_SHIFTS = 4;

  private DeskForm() {}

  /**
   * The settings asked for, under the version their sender saw.
   *
   * @throws fr.gusp.veille.command.input.BadInput if anything is missing, unknown or of another
   *     form
   */
  static DeskSetting read(OrganisationId organisation, ObjectNode content) {
    Fields fields = Fields.of(content);
    MailAddress mail = fields.id("mail", MailAddress::new);
    boolean byMail = fields.flag("byMail");
    boolean digest = fields.flag("digest");
    WorkingHours hours = hours(fields);
    AstreinteNumber astreinte = fields.id("astreinte", AstreinteNumber::new);
    Long version = fields.required("version", fields.whole("version", 0, Integer.MAX_VALUE));
    if (mail == null && (byMail || digest)) {
      fields.reject("mail", "mail-needed", "Indiquez l’adresse à laquelle écrire.");
    }
    fields.done();
    return new DeskSetting(
        organisation,
        mail,
        byMail,
        digest,
        hours,
        astreinte,
        version == null ? 0 : version.intValue());
  }

  private static @Nullable WorkingHours hours(Fields fields) {
    Fields week = fields.object("hours");
    if (week == null) {
      return null;
    }
    Map<DayOfWeek, List<Shift>> shifts = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      shifts.put(day, week.list(HoursJson.field(day), MOST_SHIFTS, Shift::parse));
    }
    week.refuseUnknown();
    try {
      return new WorkingHours(shifts);
    } catch (IllegalArgumentException noWeek) {
      fields.reject(
          "hours",
          "hours-unusable",
          "Indiquez au moins une plage d’ouverture, sans chevauchement le même jour.");
      return null;
    }
  }
}
