package fr.gusp.veille.gateway.desk.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a guichet is reached, as the command service keeps it; no hours where the usual count. */
record DeskSetting(
    String organisation,
    @Nullable String mail,
    boolean byMail,
    boolean digest,
    @Nullable Map<String, List<String>> hours,
    @Nullable Map<String, List<String>> usualHours,
    @Nullable String astreinte,
    int version) {

  /** What the fields of the form hold before anybody typed. */
  Map<String, String> typed() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("mail", mail == null ? "" : mail);
    fields.put("byMail", byMail ? "oui" : "");
    fields.put("digest", digest ? "oui" : "");
    fields.put("astreinte", astreinte == null ? "" : astreinte);
    fields.put("horaires", hours == null ? "habituels" : "propres");
    Map<String, List<String>> shown = hours == null ? usualHours : hours;
    Weekday.all()
        .forEach(
            day ->
                fields.put(
                    day.code(),
                    shown == null
                        ? ""
                        : String.join(" ", shown.getOrDefault(day.code(), List.of()))));
    fields.put("version", Integer.toString(version));
    return fields;
  }
}
