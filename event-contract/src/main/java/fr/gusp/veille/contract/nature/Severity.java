package fr.gusp.veille.contract.nature;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much it presses (gravité); danger first calls 15, 17, 18 or 112. */
public enum Severity implements Coded {
  COURANTE("courante", "Courante"),
  URGENTE("urgente", "Urgente"),
  DANGER_IMMEDIAT("danger-immediat", "Danger immédiat");

  private final String code;
  private final String label;

  Severity(String code, String label) {
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
