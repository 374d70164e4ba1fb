package fr.gusp.veille.gateway.desk.seance;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form of the meeting, also to show it again after a refusal. */
public record SentForm(MultiValueMap<String, String> fields) {

  static final SentForm NOTHING = new SentForm(new LinkedMultiValueMap<>());

  /** The field's text without what surrounds it, empty where nothing was typed. */
  public String text(String field) {
    String value = fields.getFirst(field);
    return value == null ? "" : value.strip();
  }

  /** Whether one of the field's boxes was ticked. */
  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  public boolean given() {
    return !fields.isEmpty();
  }

  List<String> all(String field) {
    List<String> values = fields.get(field);
    return values == null ? List.of() : values.stream().filter(one -> !one.isBlank()).toList();
  }
}
