package fr.gusp.veille.gateway.desk.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form of the desk as the command it becomes.
 *
 * @param photos hashes of the photos that came with it and are kept
 * @param ids of the other reports that were typed by their numbers, by field
 */
public record ActForm(
    Act act, MultiValueMap<String, String> sent, List<String> photos, Map<String, String> ids) {

  private static final Pattern OURS = Pattern.compile("/(file|signalements)/[^/\\\\\\s]*");

  public ActForm(Act act, MultiValueMap<String, String> sent, List<String> photos) {
    this(act, sent, photos, Map.of());
  }

  /** The command's JSON; empty fields are left out. */
  Map<String, Object> command() {
    Map<String, Object> command = new LinkedHashMap<>();
    String commandId = value("commandId");
    if (commandId != null) {
      command.put("commandId", commandId);
    }
    String version = value("version");
    if (version != null && version.matches("\\d{1,9}")) {
      command.put("version", Long.parseLong(version));
    }
    act.fields().forEach(field -> say(field, command));
    if (!photos.isEmpty()) {
      command.put("photos", photos);
    }
    return command;
  }

  ActForm with(List<String> kept) {
    return new ActForm(act, sent, kept, ids);
  }

  /** The same form with another report's id where its number was typed. */
  ActForm naming(String field, String id) {
    return new ActForm(act, sent, photos, Map.of(field, id));
  }

  /** The field that names another report, where the form has one and it is filled in. */
  Optional<String> reportField() {
    return act.fields().stream()
        .filter(field -> FieldKind.of(field) == FieldKind.REPORT && value(field) != null)
        .findFirst();
  }

  /**
   * What was typed, and the version that was seen, to show again when the act is refused; ticked
   * boxes with commas.
   */
  Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    List<String> kept = new ArrayList<>(act.fields());
    kept.add("version");
    kept.forEach(
        field -> {
          if (!values(field).isEmpty()) {
            typed.put(field, String.join(",", values(field)));
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

  private void say(String field, Map<String, Object> command) {
    String id = ids.get(field);
    List<String> typed = id == null ? values(field) : List.of(id);
    if (!typed.isEmpty()) {
      FieldKind.of(field).say(field, typed, command);
    }
  }

  @Nullable String value(String name) {
    List<String> values = values(name);
    return values.isEmpty() ? null : values.get(0);
  }

  private List<String> values(String name) {
    return sent.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
