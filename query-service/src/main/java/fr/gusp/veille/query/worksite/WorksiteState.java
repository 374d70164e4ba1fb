package fr.gusp.veille.query.worksite;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Where a chantier stands on a day. */
public enum WorksiteState implements Coded {
  A_VENIR("a-venir", "À venir"),
  EN_COURS("en-cours", "En cours"),
  TERMINE("termine", "Phases terminées"),
  CLOS("clos", "Clos");

  private final String code;
  private final String label;

  WorksiteState(String code, String label) {
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
