package fr.gusp.veille.query.committee;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What became of a decision by a day. */
public enum DecisionState implements Coded {
  EN_COURS("en-cours", "En cours"),
  EN_RETARD("en-retard", "Échéance passée"),
  TENUE("tenue", "Tenue"),
  REPORTEE("reportee", "Reportée"),
  ABANDONNEE("abandonnee", "Abandonnée");

  private final String code;
  private final String label;

  DecisionState(String code, String label) {
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
