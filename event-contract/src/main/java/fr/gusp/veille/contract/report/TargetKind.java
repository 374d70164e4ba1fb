package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Which objectif de délai it is. */
public enum TargetKind implements Coded {
  REPONSE("reponse", "Objectif de réponse"),
  RESOLUTION("resolution", "Objectif de traitement"),
  JALON("jalon", "Objectif du jalon");

  private final String code;
  private final String label;

  TargetKind(String code, String label) {
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
