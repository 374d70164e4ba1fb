package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Who reads a comment. */
public enum Visibility implements Coded {
  INTERNE("interne", "Interne à l’organisme"),
  PARTENAIRES("partenaires", "Partenaires du dossier");

  private final String code;
  private final String label;

  Visibility(String code, String label) {
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
