package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One act of one person, by the UUID its sender made; repeated, it acts once. */
public record CommandId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CommandId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static CommandId of(String text) {
    return new CommandId(Uuids.parse(text, CommandId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
