package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.nature.Coded;

/** Where a draft stands. */
public enum DraftState implements Coded {
  EN_COURS("en-cours", "En cours"),
  ABANDONNE("abandonne", "Abandonné"),
  PUBLIE("publie", "Publié");

  private final String code;
  private final String label;

  DraftState(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
