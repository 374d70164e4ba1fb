package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Why no organisation could be named, so that the coordination holds the report. */
public enum NoOwnerReason implements Coded {
  NO_ROW("aucune-ligne", "Aucune ligne de la matrice ne correspond"),
  OWNER_NOT_STATED("responsable-non-precise", "La charte ne précise pas de responsable"),
  LAND_STATUS_NEEDED(
      "domanialite-a-qualifier", "Le responsable dépend de la domanialité, à qualifier"),
  OWNER_WITHOUT_DESK("responsable-sans-guichet", "Le responsable nommé n’a pas de guichet");

  private final String code;
  private final String label;

  NoOwnerReason(String code, String label) {
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
