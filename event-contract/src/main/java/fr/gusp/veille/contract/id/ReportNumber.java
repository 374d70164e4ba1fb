package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The readable number of a report, such as {@code LENS-2026-00042}; it never changes. */
public record ReportNumber(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2,20}-[0-9]{4}-[0-9]{5,9}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReportNumber {
    MalformedIdException.unless(FORM.matcher(value).matches(), ReportNumber.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
