package fr.gusp.veille.gateway.desk.settings;

import fr.gusp.veille.gateway.desk.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a guichet's settings as the command it becomes. */
final class DeskCommand {

  private static final int LONGEST_VERSION = 9;

  private DeskCommand() {}

  static Map<String, Object> of(Typed form) {
    Map<String, Object> command = new LinkedHashMap<>();
    put(command, form, "mail");
    put(command, form, "astreinte");
    command.put("byMail", form.has("byMail", "oui"));
    command.put("digest", form.has("digest", "oui"));
    if (form.text("horaires").equals("propres")) {
      command.put("hours", hours(form));
    }
    command.put("version", version(form.text("version")));
    return command;
  }

  private static Map<String, List<String>> hours(Typed form) {
    Map<String, List<String>> week = new LinkedHashMap<>();
    Weekday.all().forEach(day -> week.put(day.code(), TypedHours.shifts(form.text(day.code()))));
    return week;
  }

  private static void put(Map<String, Object> command, Typed form, String field) {
    if (!form.text(field).isEmpty()) {
      command.put(field, form.text(field));
    }
  }

  /** A number that is none is left as typed: the service says what is wrong with it. */
  static Object version(String typed) {
    return typed.matches("\\d{1," + LONGEST_VERSION + "}") ? Integer.valueOf(typed) : typed;
  }
}
