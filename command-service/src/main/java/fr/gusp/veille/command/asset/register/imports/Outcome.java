package fr.gusp.veille.command.asset.register.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What became of a line. */
enum Outcome implements Coded {
  CREE("cree", "Créé"),
  CHANGE("change", "Changé"),
  INCHANGE("inchange", "Inchangé"),
  REFUSE("refuse", "Refusé");

  private final String code;
  private final String label;

  Outcome(String code, String label) {
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
