package fr.gusp.veille.contract.matrix;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Where a row of the matrix comes from, where it is not the charter itself. */
public enum RowBasis implements Coded {
  DEMONSTRATION("demonstration", "Ligne de démonstration"),
  COORDINATION("coordination", "Ligne de la coordination");

  private final String code;
  private final String label;

  RowBasis(String code, String label) {
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
