package fr.gusp.veille.gateway.desk.act;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How what was typed into a field is said in a command; a field's name has one meaning. */
enum FieldKind {
  TEXT {
    @Override
    void say(String field, List<String> typed, Map<String, Object> command) {
      command.put(field, typed.get(0));
    }
  },

  /** A decimal comma is understood; what is no number is left for the service to refuse. */
  NUMBER("cost", "volume") {
    @Override
    void say(String field, List<String> typed, Map<String, Object> command) {
      String figure = typed.get(0).replace(',', '.').replaceAll("[\\s\\u00a0\\u202f]", "");
      try {
        command.put(field, new BigDecimal(figure));
      } catch (NumberFormatException notANumber) {
        command.put(field, typed.get(0));
      }
    }
  },

  /** Several boxes may be ticked. */
  LIST("organisations") {
    @Override
    void say(String field, List<String> typed, Map<String, Object> command) {
      command.put(field, typed);
    }
  },

  FLAG("rebilled") {
    @Override
    void say(String field, List<String> typed, Map<String, Object> command) {
      command.put(field, true);
    }
  },

  /** « depot-sauvage/gravats »: one choice among natures and sous-natures. */
  NATURE("nature") {
    @Override
    void say(String field, List<String> typed, Map<String, Object> command) {
      String[] both = typed.get(0).split("/", 2);
      command.put("nature", both[0]);
      if (both.length == 2 && !both[1].isEmpty()) {
        command.put("subNature", both[1]);
      }
    }
  },

  /** Another report, by its number. */
  REPORT("into", "other") {
    @Override
    void say(String field, List<String> typed, Map<String, Object> command) {
      command.put(field, typed.get(0));
    }
  };

  private final Set<String> fields;

  FieldKind(String... fields) {
    this.fields = Set.of(fields);
  }

  /** Adds the field, which is not empty, to the command. */
  abstract void say(String field, List<String> typed, Map<String, Object> command);

  static FieldKind of(String field) {
    return Arrays.stream(values())
        .filter(kind -> kind.fields.contains(field))
        .findFirst()
        .orElse(TEXT);
  }
}
