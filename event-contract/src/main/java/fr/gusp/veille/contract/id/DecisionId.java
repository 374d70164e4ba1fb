package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A decision of a comité, by the UUID that whoever recorded it made for it. */
public record DecisionId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DecisionId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static DecisionId of(String text) {
    return new DecisionId(Uuids.parse(text, DecisionId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
