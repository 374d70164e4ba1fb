package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A round of a calendar, by its slug, such as {@code encombrants-cite-12}. */
public record RoundId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RoundId {
    MalformedIdException.unless(FORM.matcher(value).matches(), RoundId.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
