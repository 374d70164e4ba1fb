package fr.gusp.veille.contract.committee;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** The three bodies of a GUSP charter. */
public enum CommitteeKind implements Coded {
  PROXIMITE("proximite", "Comité de proximité"),
  TECHNIQUE("technique", "Comité technique"),
  PILOTAGE("pilotage", "Comité de pilotage");

  private final String code;
  private final String label;

  CommitteeKind(String code, String label) {
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
