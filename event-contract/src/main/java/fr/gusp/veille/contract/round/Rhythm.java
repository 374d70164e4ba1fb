package fr.gusp.veille.contract.round;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** How a round comes back. */
public enum Rhythm implements Coded {
  HEBDOMADAIRE("hebdomadaire", "Chaque semaine"),
  MENSUEL("mensuel", "Une fois par mois"),
  DATES("dates", "À des dates fixées"),
  SAISON("saison", "Pendant une saison");

  private final String code;
  private final String label;

  Rhythm(String code, String label) {
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
