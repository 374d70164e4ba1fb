package fr.gusp.veille.contract.matrix;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/**
 * The 23 natures of problem that the charters' tables speak of; the label is the charter's own
 * wording.
 */
public enum CharterNature implements Coded {
  DEPOTS_SAUVAGES("depots-sauvages", "dépôts sauvages"),
  DECHETS_MENAGERS_BAV("dechets-menagers-bav", "déchets ménagers/BAV"),
  ENCOMBRANTS("encombrants", "encombrants"),
  CHANTIER_PROPRETE("chantier-proprete", "chantier: propreté"),
  CHANTIER_SECURITE("chantier-securite", "chantier: sécurité/périmètre"),
  CHANTIER_BRUIT("chantier-bruit", "chantier: bruit"),
  CHANTIER_CIRCULATION("chantier-circulation", "chantier: circulation/déviation"),
  CHANTIER_VOL_DEGRADATION("chantier-vol-degradation", "vol/dégradation chantier"),
  STATIONNEMENT_PUBLIC("stationnement-public", "stationnement public"),
  STATIONNEMENT_PRIVE("stationnement-prive", "stationnement privé/résidentiel"),
  VEHICULE("vehicule", "véhicule ventouse/épave"),
  ESPACES_VERTS_PUBLICS("espaces-verts-publics", "espaces verts publics"),
  ESPACES_VERTS_PRIVES("espaces-verts-prives", "espaces verts privés/parcelles vacantes/haies"),
  VOIRIE("voirie", "voirie"),
  RESEAUX("reseaux", "réseaux"),
  ECLAIRAGE_PUBLIC("eclairage-public", "éclairage public"),
  MOBILIER_URBAIN("mobilier-urbain", "mobilier urbain"),
  SIGNALETIQUE("signaletique", "signalétique"),
  DERATISATION("deratisation", "dératisation"),
  PARTIES_COMMUNES("parties-communes", "dégradations parties communes"),
  LOGEMENT_VACANT("logement-vacant", "squat/logement vacant"),
  TRANQUILLITE("tranquillite", "incivilités/tranquillité"),
  VIABILITE_HIVERNALE("viabilite-hivernale", "viabilité hivernale");

  private final String code;
  private final String label;

  CharterNature(String code, String label) {
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
