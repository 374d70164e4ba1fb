package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A chantier, by the UUID that whoever registered it made for it. */
public record WorksiteId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WorksiteId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static WorksiteId of(String text) {
    return new WorksiteId(Uuids.parse(text, WorksiteId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
