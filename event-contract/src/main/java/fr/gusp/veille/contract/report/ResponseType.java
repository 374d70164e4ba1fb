package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What kind of answer was given (tableau de suivi). */
public enum ResponseType implements Coded {
  GESTION("gestion", "Gestion"),
  USAGE("usage", "Usage"),
  CONCEPTION("conception", "Conception");

  private final String code;
  private final String label;

  ResponseType(String code, String label) {
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
