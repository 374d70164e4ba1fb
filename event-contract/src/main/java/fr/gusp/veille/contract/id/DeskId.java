package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A desk (guichet), by its slug, unique inside its organisation. */
public record DeskId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DeskId {
    MalformedIdException.unless(FORM.matcher(value).matches(), DeskId.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
