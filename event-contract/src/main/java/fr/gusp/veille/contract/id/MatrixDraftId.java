package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A draft of the matrix, by the UUID that whoever began it made for it. */
public record MatrixDraftId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MatrixDraftId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static MatrixDraftId of(String text) {
    return new MatrixDraftId(Uuids.parse(text, MatrixDraftId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
