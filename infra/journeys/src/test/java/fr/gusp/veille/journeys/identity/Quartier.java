package fr.gusp.veille.journeys.identity;

/** The three quartiers that the coordination of the CALL reads. */
public enum Quartier {
  LENS("lens-cite-12-14"),
  LIEVIN("lievin-vent-de-bise-jean-lebas"),
  AVION("avion-republique");

  private final String id;

  Quartier(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
