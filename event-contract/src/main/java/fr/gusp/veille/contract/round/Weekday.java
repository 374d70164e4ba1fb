package fr.gusp.veille.contract.round;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** A day of the week. */
public enum Weekday implements Coded {
  LUNDI("lundi", "lundi"),
  MARDI("mardi", "mardi"),
  MERCREDI("mercredi", "mercredi"),
  JEUDI("jeudi", "jeudi"),
  VENDREDI("vendredi", "vendredi"),
  SAMEDI("samedi", "samedi"),
  DIMANCHE("dimanche", "dimanche");

  private final String code;
  private final String label;

  Weekday(String code, String label) {
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
