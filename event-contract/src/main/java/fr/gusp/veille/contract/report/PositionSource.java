package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** How a position was found (field rule P27). */
public enum PositionSource implements Coded {
  GPS("gps", "GPS"),
  CARTE("carte", "Carte"),
  ADRESSE("adresse", "Adresse"),
  PATRIMOINE("patrimoine", "Patrimoine");

  private final String code;
  private final String label;

  PositionSource(String code, String label) {
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
