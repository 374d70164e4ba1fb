package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A line of a tour's checklist, by its slug, such as {@code proprete-1}. */
public record CheckpointId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CheckpointId {
    MalformedIdException.unless(FORM.matcher(value).matches(), CheckpointId.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
