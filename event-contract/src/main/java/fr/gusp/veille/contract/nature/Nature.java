package fr.gusp.veille.contract.nature;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is wrong (DOMAIN §5). The first four make the bulk and stand first on the phone. */
public enum Nature implements Coded {
  DEPOT_SAUVAGE("depot-sauvage", "Dépôt sauvage", Circle.PARTNERS),
  DECHETS_ET_COLLECTE("dechets-et-collecte", "Déchets et collecte", Circle.PARTNERS),
  NUISANCE_DE_CHANTIER("nuisance-de-chantier", "Nuisance de chantier", Circle.PARTNERS),
  STATIONNEMENT("stationnement", "Stationnement", Circle.PARTNERS),
  DEGRADATION("degradation", "Dégradation", Circle.PARTNERS),
  ESPACES_VERTS("espaces-verts", "Espaces verts", Circle.PARTNERS),
  VOIRIE_ET_RESEAUX("voirie-et-reseaux", "Voirie et réseaux", Circle.PARTNERS),
  NUISIBLES("nuisibles", "Nuisibles", Circle.PARTNERS),
  LOGEMENT_VACANT("logement-vacant", "Logement vacant", Circle.RESTRICTED),
  PROPRETE_COURANTE("proprete-courante", "Propreté courante", Circle.PARTNERS),
  USAGES("usages", "Usages", Circle.PARTNERS),
  EAU_ET_SECURITE("eau-et-securite", "Eau et sécurité", Circle.PARTNERS),
  BATI("bati", "Bâti", Circle.PARTNERS),
  TRANQUILLITE("tranquillite", "Tranquillité", Circle.RESTRICTED);

  private enum Circle {
    PARTNERS,
    RESTRICTED
  }

  private final String code;
  private final String label;
  private final Circle circle;

  Nature(String code, String label, Circle circle) {
    this.code = code;
    this.label = label;
    this.circle = circle;
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

  /**
   * Whether only the right circle may read such a report (DOMAIN §4, tranquillité, logement
   * vacant).
   */
  public boolean restricted() {
    return circle == Circle.RESTRICTED;
  }
}
