package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Why its reporter takes a report back. */
public enum WithdrawReason implements Coded {
  ERREUR("erreur-de-saisie", "Erreur de saisie"),
  DEJA_SIGNALE("deja-signale", "Déjà signalé"),
  DISPARU("disparu", "Disparu entre-temps");

  private final String code;
  private final String label;

  WithdrawReason(String code, String label) {
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
