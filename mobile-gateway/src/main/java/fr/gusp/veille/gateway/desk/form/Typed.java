package fr.gusp.veille.gateway.desk.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form sent, also to show it again after a refusal. */
public record Typed(MultiValueMap<String, String> fields) {

  public static final Typed NOTHING = new Typed(new LinkedMultiValueMap<>());

  /** The field's text without what surrounds it, empty where nothing was typed. */
  public String text(String field) {
    String value = fields.getFirst(field);
    return value == null ? "" : value.strip();
  }

  /** As {@link #text}, with another word where nothing was typed. */
  public String text(String field, String otherwise) {
    return text(field).isEmpty() ? otherwise : text(field);
  }

  /** The instant a page wrote into the field; none where it is not one. */
  public Optional<Instant> moment(String field) {
    try {
      return Optional.of(Instant.parse(text(field)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** Whether one of the field's boxes was ticked. */
  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  /** Whether the form was sent at all. */
  public boolean given() {
    return !fields.isEmpty();
  }

  public List<String> all(String field) {
    List<String> values = fields.get(field);
    return values == null ? List.of() : values.stream().filter(one -> !one.isBlank()).toList();
  }
}
