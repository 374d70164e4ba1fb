package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What an organisation asked beside the holder answers. */
public enum SideAnswer implements Coded {
  ACCEPTE("accepte", "Accepté"),
  REFUSE("refuse", "Refusé"),
  FAIT("fait", "Fait");

  private final String code;
  private final String label;

  SideAnswer(String code, String label) {
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
