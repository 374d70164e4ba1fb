package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A row of the responsibility matrix, stable from one version to the next. */
public record MatrixRowId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MatrixRowId {
    MalformedIdException.unless(FORM.matcher(value).matches(), MatrixRowId.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
