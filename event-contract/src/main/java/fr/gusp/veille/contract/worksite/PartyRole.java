package fr.gusp.veille.contract.worksite;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What somebody does on works, besides the maître d’ouvrage. */
public enum PartyRole implements Coded {
  CHARGE_D_OPERATION("charge-d-operation", "Chargé d’opération"),
  MOE("moe", "Maîtrise d’œuvre (MOE)"),
  OPC("opc", "Ordonnancement, pilotage, coordination (OPC)"),
  ENTREPRISE("entreprise", "Entreprise");

  private final String code;
  private final String label;

  PartyRole(String code, String label) {
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
