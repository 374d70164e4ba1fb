package fr.gusp.veille.contract.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One referral (orientation) of a report to one organisation. */
public record ReferralId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReferralId {}

  /**
   * @throws MalformedIdException if the text is not a UUID
   */
  public static ReferralId of(String text) {
    return new ReferralId(Uuids.parse(text, ReferralId.class));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
