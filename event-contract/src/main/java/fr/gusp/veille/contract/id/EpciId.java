package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An agglomération (EPCI), by its slug, such as {@code call}. */
public record EpciId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EpciId {
    MalformedIdException.unless(FORM.matcher(value).matches(), EpciId.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
