package fr.gusp.veille.gateway.desk.act;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form of the desk as the command it becomes.
 *
 * @param photos hashes of the photos that came with it and are kept
 */
public record ActForm(Act act, MultiValueMap<String, String> sent, List<String> photos) {

  private static final Pattern OURS = Pattern.compile("/(file|signalements)/[^/\\\\\\s]*");

  /** The command's JSON; empty fields are left out, a decimal comma is understood. */
  Map<String, Object> command() {
    Map<String, Object> command = new LinkedHashMap<>();
    put(command, "commandId", value("commandId"));
    String version = value("version");
    if (version != null && version.matches("\\d{1,9}")) {
      command.put("version", Long.parseLong(version));
    }
    act.fields().forEach(field -> put(command, field, typed(field)));
    if (!photos.isEmpty()) {
      command.put("photos", photos);
    }
    return command;
  }

  ActForm with(List<String> kept) {
    return new ActForm(act, sent, kept);
  }

  /** What was typed, and the version that was seen, to show again when the act is refused. */
  Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    List<String> kept = new ArrayList<>(act.fields());
    kept.add("version");
    kept.forEach(
        field -> {
          String value = value(field);
          if (value != null) {
            typed.put(field, value);
          }
        });
    return typed;
  }

  /** Where to go afterwards: a page of this desk, whatever the form says. */
  String backTo(String report) {
    String asked = value("retour");
    if (asked == null || !OURS.matcher(asked).matches()) {
      return "/signalements/" + report;
    }
    return asked;
  }

  String next() {
    String next = value("suivant");
    return next != null && next.matches("[0-9a-f-]{36}") ? next : "";
  }

  private @Nullable Object typed(String field) {
    String value = value(field);
    if (value == null || !(field.equals("cost") || field.equals("volume"))) {
      return value;
    }
    try {
      return new BigDecimal(value.replace(',', '.').replaceAll("[\\s\\u00a0\\u202f]", ""));
    } catch (NumberFormatException notANumber) {
      return value;
    }
  }

  private static void put(Map<String, Object> command, String name, @Nullable Object value) {
    if (value != null) {
      command.put(name, value);
    }
  }

  private @Nullable String value(String name) {
    String value = sent.getFirst(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
