package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Why what was planned is done on another day. */
public enum ReplanCause implements Coded {
  MOYENS("moyens-indisponibles", "Moyens indisponibles"),
  INTEMPERIES("intemperies", "Intempéries"),
  ACCES("acces-impossible", "Accès impossible"),
  TIERS("attente-d-un-tiers", "Attente d’un tiers"),
  AUTRE_PRIORITE("autre-priorite", "Autre priorité"),
  TOURNEE("regroupe-dans-une-tournee", "Regroupé dans une tournée");

  private final String code;
  private final String label;

  ReplanCause(String code, String label) {
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
