package fr.gusp.veille.command.input;

import fr.gusp.veille.contract.nature.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON object field by field and remembers every mistake, so that one answer names them
 * all. What was never asked for is unknown. {@code null} counts as absent.
 */
public final class Fields {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

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
    return read(field, Texts.text(longest));
  }

  public <T extends Enum<T> & Coded> @Nullable T coded(String field, Class<T> list) {
    return parsed(
        field,
        "unknown-value",
        "Valeur inconnue.",
        text -> Coded.find(list, text).orElseThrow(IllegalArgumentException::new));
  }

  public @Nullable OffsetDateTime instant(String field) {
    return parsed(
        field,
        MalformedCodes.NOT_AN_INSTANT,
        "Date et heure ISO 8601 avec décalage attendues.",
        Texts::moment);
  }

  public @Nullable LocalDate date(String field) {
    return parsed(
        field, MalformedCodes.NOT_A_DATE, "Date attendue : année-mois-jour.", Texts::date);
  }

  public @Nullable YearMonth month(String field) {
    return parsed(field, MalformedCodes.NOT_A_MONTH, "Mois attendu : année-mois.", Texts::month);
  }

  /** A day of every year: month and day, such as {@code 11-15}. */
  public @Nullable String monthDay(String field) {
    return parsed(
        field, MalformedCodes.NOT_A_DAY, "Jour de l’année attendu : mois-jour.", Texts::monthDay);
  }

  /** An identifier: text that {@code read} accepts. */
  public <T> @Nullable T id(String field, Function<String, T> read) {
    return parsed(field, MalformedCodes.MALFORMED_ID, "Identifiant de forme inattendue.", read);
  }

  private <T> @Nullable T parsed(
      String field, String code, String message, Function<String, T> read) {
    return read(field, Texts.parsed(code, message, read));
  }

  public @Nullable BigDecimal number(String field, long least, long most) {
    return read(field, Numbers.between(least, most));
  }

  public @Nullable Long whole(String field, long least, long most) {
    return read(field, Numbers.whole(least, most));
  }

  public boolean flag(String field) {
    return Boolean.TRUE.equals(read(field, Fields::truth));
  }

  public <T> List<T> list(String field, int most, Function<String, T> read) {
    List<T> values = read(field, Lists.of(most, read));
    return values == null ? List.of() : values;
  }

  /** The fields of an object inside; its mistakes are noted with those out here. */
  public @Nullable Fields object(String field) {
    return read(field, node -> new Fields(inner(node), prefix + field + ".", errors));
  }

  /** The objects of a list; mistakes in them are noted with their place, such as {@code a.0.b}. */
  public List<Fields> objects(String field, int most) {
    List<ObjectNode> found = read(field, node -> Lists.objects(node, most));
    List<Fields> all = new ArrayList<>();
    for (ObjectNode each : found == null ? List.<ObjectNode>of() : found) {
      all.add(new Fields(each, prefix + field + "." + all.size() + ".", errors));
    }
    return all;
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

  /** Notes every field that nobody asked for; what is no name at all is not repeated. */
  public void refuseUnknown() {
    object.propertyNames().stream()
        .filter(asked::add)
        .map(name -> NAME.matcher(name).matches() ? name : "?")
        .forEach(name -> reject(name, MalformedCodes.UNKNOWN_FIELD, "Ce champ n’est pas connu."));
  }

  /**
   * Everything was read.
   *
   * @throws BadInput if anything was wrong, or left over
   */
  public void done() {
    refuseUnknown();
    if (!errors.isEmpty()) {
      throw new BadInput(errors);
    }
  }

  private <T> @Nullable T read(String field, Form<T> form) {
    asked.add(field);
    JsonNode node = object.get(field);
    try {
      return node == null || node.isNull() ? null : form.read(node);
    } catch (Mistake mistake) {
      reject(field, mistake.code(), String.valueOf(mistake.getMessage()));
      return null;
    }
  }

  private static Boolean truth(JsonNode node) {
    if (!node.isBoolean()) {
      throw Mistake.wrongType();
    }
    return node.booleanValue();
  }

  private static ObjectNode inner(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw Mistake.wrongType();
  }
}
