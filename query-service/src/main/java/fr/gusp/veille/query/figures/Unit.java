package fr.gusp.veille.query.figures;

/** What a figure is counted in, in the words of a screen. */
public enum Unit {
  DOSSIERS("dossiers"),
  ORIENTATIONS("orientations"),
  CONFIRMATIONS("confirmations"),
  RENVOIS("renvois"),
  RECURRENCES("récurrences"),
  REOUVERTURES("réouvertures"),
  HEURES_OUVREES("heures ouvrées"),
  JOURS("jours"),
  POUR_CENT("%"),
  METRES_CUBES("m³"),
  EUROS("€ TTC"),
  LIEUX("lieux");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
