package fr.gusp.veille.contract.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What an équipement is (DOMAIN §3). */
public enum AssetKind implements Coded {
  BORNE("borne", "Borne"),
  CANDELABRE("candelabre", "Candélabre"),
  AVALOIR("avaloir", "Avaloir"),
  HALL("hall", "Hall"),
  AIRE_DE_JEUX("aire-de-jeux", "Aire de jeux"),
  ARRET("arret", "Arrêt de bus"),
  AUTRE("autre", "Autre équipement");

  private final String code;
  private final String label;

  AssetKind(String code, String label) {
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
