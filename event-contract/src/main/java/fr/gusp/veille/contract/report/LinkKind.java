package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Why two reports are shown together. */
public enum LinkKind implements Coded {
  BORNE_ET_PIED("borne-et-pied", "Borne et pied de borne"),
  MEME_CAUSE("meme-cause", "Même cause"),
  SUITE("suite", "Suite ou récurrence");

  private final String code;
  private final String label;

  LinkKind(String code, String label) {
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
