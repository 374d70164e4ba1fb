package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A member, opaque: who hides behind it is known to the identity provider alone. */
public record MemberId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MemberId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static MemberId of(String text) {
    return new MemberId(Uuids.parse(text, MemberId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
