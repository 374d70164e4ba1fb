package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A photo, by the SHA-256 of the bytes that the phone sent, in lower-case hexadecimal. */
public record PhotoHash(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws MalformedIdException if the value has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PhotoHash {
    MalformedIdException.unless(FORM.matcher(value).matches(), PhotoHash.class);
  }

  @Override
  public String toString() {
    return value;
  }
}
