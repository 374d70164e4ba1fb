package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.nature.Coded;

/** What a member is, as its token says. */
public enum Role implements Coded {
  GARDIEN("gardien", "Gardien"),
  MEDIATEUR("mediateur", "Médiateur"),
  ANIMATEUR("animateur", "Animateur"),
  GUICHET("guichet", "Guichet"),
  COORDINATION("coordination", "Coordination"),
  COMITE("comite", "Membre du comité"),
  ADMINISTRATEUR("administrateur", "Administrateur");

  private final String code;
  private final String label;

  Role(String code, String label) {
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

  /** Whether the role reads single reports at all. */
  boolean readsReports() {
    return this != COMITE && this != ADMINISTRATEUR;
  }
}
