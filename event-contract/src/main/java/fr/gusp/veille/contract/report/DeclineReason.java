package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Why an organisation sends a referral back (renvoi, DOMAIN §4). */
public enum DeclineReason implements Coded {
  PAS_NOTRE_DOMANIALITE("pas-notre-domanialite", "Pas notre domanialité"),
  PAS_NOTRE_COMPETENCE("pas-notre-competence", "Pas notre compétence"),
  RELEVE_D_UN_TIERS("releve-d-un-tiers", "Relève d’un tiers ou d’un concessionnaire"),
  DOUBLON("doublon", "Doublon"),
  INFORMATION_INSUFFISANTE("information-insuffisante", "Information insuffisante"),
  NON_RETROUVE("non-retrouve", "Non retrouvé sur place"),
  SITUATION_REGULIERE("situation-reguliere", "Situation régulière"),
  DEJA_TRAITE("deja-traite", "Déjà traité"),
  INVESTISSEMENT("investissement", "Nécessite un investissement"),
  TOURNEE_PROGRAMMEE("tournee-programmee", "Tournée programmée");

  private final String code;
  private final String label;

  DeclineReason(String code, String label) {
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
