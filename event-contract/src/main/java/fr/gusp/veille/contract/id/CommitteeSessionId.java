package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One meeting of a comité, by the UUID that whoever planned it made for it. */
public record CommitteeSessionId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CommitteeSessionId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static CommitteeSessionId of(String text) {
    return new CommitteeSessionId(Uuids.parse(text, CommitteeSessionId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
