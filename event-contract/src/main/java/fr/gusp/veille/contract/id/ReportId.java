package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A report, by the UUID that the phone or the desk made for it. */
public record ReportId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReportId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static ReportId of(String text) {
    return new ReportId(Uuids.parse(text, ReportId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
