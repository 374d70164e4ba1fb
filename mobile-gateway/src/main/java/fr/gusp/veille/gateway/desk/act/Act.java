package fr.gusp.veille.gateway.desk.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be done to a report from the desk, and which fields each form sends. */
public enum Act {
  ACCEPT("accept"),
  DECLINE("decline", "reason", "comment", "suggested"),
  REFER("refer", "organisation", "comment"),
  COMPLETE("complete", "statement", "response", "cost", "volume", "externalReference"),
  VERIFY("verify"),
  PERSISTS("persists");

  private final String code;
  private final List<String> fields;

  Act(String code, String... fields) {
    this.code = code;
    this.fields = List.of(fields);
  }

  public String code() {
    return code;
  }

  public List<String> fields() {
    return fields;
  }

  /** Pictures of the place once it was dealt with. */
  boolean takesPhotos() {
    return this == COMPLETE;
  }

  static Optional<Act> of(String code) {
    return Arrays.stream(values()).filter(act -> act.code.equals(code)).findFirst();
  }
}
