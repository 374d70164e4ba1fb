package fr.gusp.veille.command.desk;

import fr.gusp.veille.contract.calendar.WorkingHours;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a guichet as they are answered; {@code hours} is null where the usual count. */
record DeskJson(
    String organisation,
    @Nullable String mail,
    boolean byMail,
    boolean digest,
    @Nullable Map<String, List<String>> hours,
    Map<String, List<String>> usualHours,
    @Nullable AstreinteNumber astreinte,
    int version) {

  static DeskJson of(DeskSetting setting) {
    return new DeskJson(
        setting.organisation().value(),
        setting.mail() == null ? null : setting.mail().value(),
        setting.byMail(),
        setting.digest(),
        setting.hours() == null ? null : HoursJson.of(setting.hours()),
        HoursJson.of(WorkingHours.USUAL),
        setting.astreinte(),
        setting.version());
  }
}
