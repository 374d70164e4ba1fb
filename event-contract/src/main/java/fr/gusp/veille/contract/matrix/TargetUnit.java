package fr.gusp.veille.contract.matrix;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** In what an objectif de délai is counted; working time is French and excludes public holidays. */
public enum TargetUnit implements Coded {
  HEURES_OUVREES("heures-ouvrees", "heures ouvrées"),
  JOURS_OUVRES("jours-ouvres", "jours ouvrés"),
  HEURES("heures", "heures"),
  JOURS("jours", "jours calendaires");

  private final String code;
  private final String label;

  TargetUnit(String code, String label) {
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
