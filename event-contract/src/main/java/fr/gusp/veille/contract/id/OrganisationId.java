package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An organisation, by its slug in the reference data, such as {@code maisons-et-cites}. */
public record OrganisationId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrganisationId {
    MalformedIdException.unless(FORM.matcher(value).matches(), OrganisationId.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
