package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.desk.Words;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The form of a tour to plan, as the command it becomes. */
record PlanForm(Typed typed) {

  private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

  /** What nobody but this form can say: the day and the hour are two fields here. */
  Map<String, String> mistakes() {
    Map<String, String> mistakes = new LinkedHashMap<>();
    if (typed.all("secteurs").isEmpty()) {
      mistakes.put("secteurs", "Cochez au moins un secteur.");
    }
    try {
      day();
    } catch (DateTimeException none) {
      mistakes.put("date", "Donnez le jour, comme 24/11/2026.");
    }
    try {
      hour();
    } catch (DateTimeException none) {
      mistakes.put("heure", "Donnez l’heure, comme 14:00.");
    }
    return mistakes;
  }

  Map<String, Object> command() {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("commandId", typed.text("commandId"));
    command.put("quartier", typed.text("quartier"));
    command.put("secteurs", typed.all("secteurs"));
    command.put("startsAt", startsAt());
    if (!typed.text("meetingPoint").isEmpty()) {
      command.put("meetingPoint", typed.text("meetingPoint"));
    }
    command.put("participants", typed.all("participants"));
    return command;
  }

  /** The id the form was shown with: sent twice, it plans one tour. */
  UUID tour() {
    try {
      return UUID.fromString(typed.text("tour"));
    } catch (IllegalArgumentException none) {
      return UUID.randomUUID();
    }
  }

  private String startsAt() {
    return day().atTime(hour()).atZone(Words.PARIS).toOffsetDateTime().toString();
  }

  private LocalDate day() {
    String day = typed.text("date");
    return day.contains("/") ? LocalDate.parse(day, FRENCH_DAY) : LocalDate.parse(day);
  }

  private LocalTime hour() {
    return LocalTime.parse(typed.text("heure").replaceFirst("\\s*[hH]\\s*", ":"), HOUR);
  }

  /** Fields of the service under the names of this form. */
  static Refused inOurWords(Refused refused) {
    Map<String, String> fields = new LinkedHashMap<>(refused.fields());
    String start = fields.remove("startsAt");
    if (start != null) {
      fields.put("date", start);
    }
    return new Refused(refused.form(), refused.status(), refused.title(), refused.detail(), fields);
  }
}
