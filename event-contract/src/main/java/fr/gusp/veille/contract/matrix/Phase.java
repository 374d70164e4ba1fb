package fr.gusp.veille.contract.matrix;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** In which phase of a renewal a place is: the owner of a matter may be another in each. */
public enum Phase implements Coded {
  GESTION_ACTUELLE("gestion-actuelle", "Gestion actuelle"),
  CHANTIER("chantier", "Chantier"),
  POST_CHANTIER("post-chantier", "Post-chantier"),
  TRANSITOIRE("transitoire", "Transitoire");

  private final String code;
  private final String label;

  Phase(String code, String label) {
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
