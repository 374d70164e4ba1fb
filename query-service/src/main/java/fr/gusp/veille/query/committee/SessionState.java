package fr.gusp.veille.query.committee;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Where a session stands. */
public enum SessionState implements Coded {
  PREVUE("prevue", "Prévue"),
  FIGEE("figee", "Chiffres figés"),
  CLOSE("close", "Close");

  private final String code;
  private final String label;

  SessionState(String code, String label) {
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
