package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A quartier, by its slug in the reference data, such as {@code lens-cite-12-14}. */
public record QuartierId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public QuartierId {
    MalformedIdException.unless(FORM.matcher(value).matches(), QuartierId.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
