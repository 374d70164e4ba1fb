package fr.gusp.veille.query.tour;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Where a tour stands. */
public enum TourState implements Coded {
  PREVU("prevu", "Prévu"),
  CLOS("clos", "Clos"),
  ANNULE("annule", "Annulé");

  private final String code;
  private final String label;

  TourState(String code, String label) {
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
