package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A tour de quartier, by the UUID that whoever planned it made for it. */
public record TourId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TourId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static TourId of(String text) {
    return new TourId(Uuids.parse(text, TourId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
