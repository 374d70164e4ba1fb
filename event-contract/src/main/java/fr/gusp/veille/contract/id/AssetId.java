package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An équipement, by the UUID that its import made of its EPCI, kind and number. */
public record AssetId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AssetId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static AssetId of(String text) {
    return new AssetId(Uuids.parse(text, AssetId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
