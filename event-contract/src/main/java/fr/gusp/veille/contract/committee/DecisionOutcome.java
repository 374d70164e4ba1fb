package fr.gusp.veille.contract.committee;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What became of a decision. */
public enum DecisionOutcome implements Coded {
  TENUE("tenue", "Tenue"),
  REPORTEE("reportee", "Reportée"),
  ABANDONNEE("abandonnee", "Abandonnée");

  private final String code;
  private final String label;

  DecisionOutcome(String code, String label) {
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
