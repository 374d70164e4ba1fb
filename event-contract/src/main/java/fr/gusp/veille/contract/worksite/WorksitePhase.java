package fr.gusp.veille.contract.worksite;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** The phases of works, in the order in which they follow each other. */
public enum WorksitePhase implements Coded {
  TRAVAUX("travaux", "Travaux"),
  RESERVES("reserves", "Levée des réserves"),
  GARANTIE("garantie-de-parfait-achevement", "Garantie de parfait achèvement"),
  REMISE("remise-d-ouvrage", "Remise d’ouvrage");

  private final String code;
  private final String label;

  WorksitePhase(String code, String label) {
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
