package fr.gusp.veille.gateway.desk.tour;

/** How often each finding was made; « non vu » is what nobody looked at. */
public record Counts(int conforme, int aTraiter, int nonVu, int sansObjet, int reports) {

  static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  public int all() {
    return conforme + aTraiter + nonVu + sansObjet;
  }
}
