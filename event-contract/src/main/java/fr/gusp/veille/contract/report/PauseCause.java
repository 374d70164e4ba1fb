package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What the holder waits for and cannot hasten: no objectif runs meanwhile. */
public enum PauseCause implements Coded {
  TIERS("attente-d-un-tiers", "Attente d’un tiers"),
  ACCES("attente-d-acces", "Attente d’accès"),
  INTEMPERIES("intemperies", "Intempéries"),
  PROCEDURE("procedure-en-cours", "Procédure en cours"),
  INFORMATION("attente-d-information", "Attente d’information"),
  DECISION("attente-de-decision", "Attente d’une décision");

  private final String code;
  private final String label;

  PauseCause(String code, String label) {
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
