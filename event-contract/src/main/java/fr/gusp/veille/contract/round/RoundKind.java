package fr.gusp.veille.contract.round;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** What comes round by a calendar, so that it need not be reported. */
public enum RoundKind implements Coded {
  COLLECTE_ENCOMBRANTS("collecte-encombrants", "Collecte des encombrants"),
  COLLECTE_MENAGERS("collecte-menagers", "Collecte des déchets ménagers"),
  FAUCHE("fauche", "Fauche"),
  BALAYAGE("balayage", "Balayage");

  private final String code;
  private final String label;

  RoundKind(String code, String label) {
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
