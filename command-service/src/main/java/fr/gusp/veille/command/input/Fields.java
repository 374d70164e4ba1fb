package fr.gusp.veille.command.input;

import fr.gusp.veille.contract.nature.Coded;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON object field by field and remembers every mistake, so that one answer names them
 * all. What was never asked for is unknown. {@code null} counts as absent.
 */
public final class Fields {

  private final ObjectNode object;
  private final String prefix;
  private final List<FieldError> errors;
  private final Set<String> asked = new HashSet<>();

  private Fields(ObjectNode object, String prefix, List<FieldError> errors) {
    this.object = object;
    this.prefix = prefix;
    this.errors = errors;
  }

  public static Fields of(ObjectNode object) {
    return new Fields(object, "", new ArrayList<>());
  }

  public @Nullable String text(String field, int longest) {
    JsonNode node = node(field);
    if (node == null) {
      return null;
    }
    if (!node.isString()) {
      return wrongType(field);
    }
    String text = node.stringValue().strip();
    if (text.length() > longest) {
      reject(field, "too-long", "Au plus %d caractères.".formatted(longest));
    }
    return text.isEmpty() ? null : text;
  }

  public <T extends Enum<T> & Coded> @Nullable T coded(String field, Class<T> list) {
    return parsed(
        field,
        "unknown-value",
        "Valeur inconnue.",
        text ->
            Coded.find(list, text)
                .orElseThrow(() -> new IllegalArgumentException("unknown value")));
  }

  public @Nullable OffsetDateTime instant(String field) {
    return parsed(
        field,
        "not-an-instant",
        "Date et heure ISO 8601 avec décalage attendues.",
        OffsetDateTime::parse);
  }

  /** Text that has a form of its own; a form that {@code read} refuses is named by {@code code}. */
  public <T> @Nullable T parsed(
      String field, String code, String message, Function<String, T> read) {
    String text = text(field, 200);
    if (text == null) {
      return null;
    }
    try {
      return read.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      reject(field, code, message);
      return null;
    }
  }

  public @Nullable BigDecimal number(String field, double least, double most) {
    JsonNode node = node(field);
    if (node == null) {
      return null;
    }
    if (!node.isNumber()) {
      return wrongType(field);
    }
    double value = node.doubleValue();
    if (Double.isNaN(value) || value < least || value > most) {
      reject(field, "out-of-range", "Valeur hors des bornes admises.");
      return null;
    }
    return node.decimalValue();
  }

  public boolean flag(String field) {
    JsonNode node = node(field);
    if (node != null && !node.isBoolean()) {
      wrongType(field);
    }
    return node != null && node.isBoolean() && node.booleanValue();
  }

  public <T> List<T> list(String field, int most, Function<String, T> read) {
    JsonNode node = node(field);
    if (node == null) {
      return List.of();
    }
    if (!node.isArray()) {
      wrongType(field);
      return List.of();
    }
    if (node.size() > most) {
      reject(field, "too-many", "Au plus %d éléments.".formatted(most));
      return List.of();
    }
    return elements(field, node, read);
  }

  private <T> List<T> elements(String field, JsonNode array, Function<String, T> read) {
    List<T> values = new ArrayList<>();
    for (JsonNode each : array) {
      if (!each.isString()) {
        wrongType(field);
        return List.of();
      }
      try {
        values.add(read.apply(each.stringValue()));
      } catch (IllegalArgumentException unreadable) {
        reject(field, "malformed-value", "Élément de forme inattendue.");
      }
    }
    return values;
  }

  public @Nullable Fields object(String field) {
    JsonNode node = node(field);
    if (node == null) {
      return null;
    }
    if (node instanceof ObjectNode inner) {
      return new Fields(inner, prefix + field + ".", errors);
    }
    wrongType(field);
    return null;
  }

  /** Notes that a field must be there. */
  public <T> @Nullable T required(String field, @Nullable T value) {
    if (value == null && errors.stream().noneMatch(e -> e.field().equals(prefix + field))) {
      reject(field, MalformedCodes.MISSING, "Champ obligatoire.");
    }
    return value;
  }

  public void reject(String field, String code, String message) {
    errors.add(new FieldError(prefix + field, code, message));
  }

  /** Notes every field that nobody asked for. */
  public void refuseUnknown() {
    for (String name : object.propertyNames()) {
      if (!asked.contains(name)) {
        reject("", MalformedCodes.UNKNOWN_FIELD, "Un champ n’est pas connu.");
      }
    }
  }

  /**
   * @throws BadInput if anything was wrong
   */
  public void orThrow() {
    if (!errors.isEmpty()) {
      throw new BadInput(errors);
    }
  }

  private @Nullable JsonNode node(String field) {
    asked.add(field);
    JsonNode node = object.get(field);
    return node == null || node.isNull() ? null : node;
  }

  private <T> @Nullable T wrongType(String field) {
    reject(field, MalformedCodes.WRONG_TYPE, "Type inattendu.");
    return null;
  }
}
