package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Where a report comes from (DOMAIN §6 bis, « déposés »). */
public enum Origin implements Coded {
  AGENT("agent", "Agent"),
  TOUR("tour", "Tour de quartier"),
  HABITANT("habitant", "Habitant");

  private final String code;
  private final String label;

  Origin(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
