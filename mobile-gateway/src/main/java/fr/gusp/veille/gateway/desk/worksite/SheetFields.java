package fr.gusp.veille.gateway.desk.worksite;

import fr.gusp.veille.gateway.desk.form.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sheet of a chantier as it was typed: rows that may be blank, and the command it becomes. */
record SheetFields(Typed typed) {

  private static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
  private static final Pattern CORNER =
      Pattern.compile("\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*[;,\\s]\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*");
  private static final int MOST_ROWS = 50;

  /** What nobody but this form can say: an emprise is a text here. */
  Map<String, String> mistakes() {
    boolean readable = corners().stream().allMatch(line -> CORNER.matcher(line).matches());
    return readable
        ? Map.of()
        : Map.of(
            "perimeter", "Un point par ligne, latitude puis longitude, comme 50.4410, 2.8120.");
  }

  Map<String, Object> command() {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("commandId", typed.text("commandId"));
    if (typed.text("version").matches("\\d{1,9}")) {
      command.put("version", Long.valueOf(typed.text("version")));
    }
    command.put("quartiers", typed.all("quartiers"));
    given(command, "name", typed.text("name"));
    given(command, "owner", typed.text("owner"));
    command.put("parties", rows("partie", "role", "nom:name", "organisation", "contact"));
    command.put(
        "arretes", rows("arrete", "numero:number", "objet:subject", "du:validFrom", "au:validTo"));
    given(command, "hours", typed.text("hours"));
    command.put("secteurs", typed.all("secteurs"));
    command.put("perimeter", corners().stream().map(SheetFields::corner).toList());
    command.put("places", typed.all("places"));
    command.put("phases", rows("phase", "phase", "du:from", "au:to"));
    given(command, "nuisances", typed.text("nuisances"));
    return command;
  }

  /** The id the form was shown with: sent twice, it registers one chantier. */
  UUID worksite() {
    try {
      return UUID.fromString(typed.text("worksite"));
    } catch (IllegalArgumentException none) {
      return UUID.randomUUID();
    }
  }

  /** How many rows of a kind were shown. */
  int shown(String kind) {
    return (int)
        IntStream.range(0, MOST_ROWS)
            .takeWhile(
                at -> typed.fields().keySet().stream().anyMatch(k -> k.startsWith(kind + at + "-")))
            .count();
  }

  /**
   * The rows of a kind in which something was typed; the first field tells what a row is about and
   * alone says nothing where the form chose it.
   */
  private List<Map<String, Object>> rows(String kind, String... fields) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int at = 0; at < shown(kind); at++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (String field : fields) {
        String[] names = field.split(":", 2);
        String text = typed.text(kind + at + "-" + names[0]);
        given(row, names[names.length - 1], isDay(names[0]) ? iso(text) : text);
      }
      boolean chosen = kind.equals("partie") || kind.equals("phase");
      if (row.size() > (chosen ? 1 : 0)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean isDay(String field) {
    return field.equals("du") || field.equals("au");
  }

  /** A day as people write it; what cannot be read is sent as it is and refused with a reason. */
  private static String iso(String day) {
    try {
      return day.contains("/") ? LocalDate.parse(day, FRENCH_DAY).toString() : day;
    } catch (DateTimeException unreadable) {
      return day;
    }
  }

  private List<String> corners() {
    return typed.text("perimeter").lines().filter(line -> !line.isBlank()).toList();
  }

  private static Map<String, Object> corner(String line) {
    Matcher corner = CORNER.matcher(line);
    if (!corner.matches()) {
      throw new IllegalStateException("mistakes come first");
    }
    return Map.of("lat", degrees(corner.group(1)), "lon", degrees(corner.group(2)));
  }

  private static Double degrees(String text) {
    return Double.valueOf(text.replace(',', '.'));
  }

  private static void given(Map<String, Object> into, String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      into.put(name, text);
    }
  }
}
