package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/**
 * Why nothing will be done about a report: without follow-up, or because it never was a matter of
 * GUSP (hors champ, DOMAIN §4).
 */
public enum DismissReason implements Coded {
  SITUATION_REGULIERE("situation-reguliere", "Situation régulière"),
  NON_RETROUVE("non-retrouve", "Non retrouvé sur place"),
  SANS_OBJET("sans-objet", "Devenu sans objet"),
  INFORMATION_INSUFFISANTE("information-insuffisante", "Information insuffisante"),
  INVESTISSEMENT("investissement", "Demande un investissement"),
  LOGEMENT_INDIVIDUEL("logement-individuel", "Réclamation sur un logement"),
  COLLECTE_PROGRAMMEE("collecte-programmee", "Sorti pour une collecte programmée"),
  ENTRETIEN_PROGRAMME("entretien-programme", "Entretien prévu au plan"),
  PLAINTE("plainte-du-maitre-d-ouvrage", "Relève d’une plainte du maître d’ouvrage");

  private final String code;
  private final String label;

  DismissReason(String code, String label) {
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

  /** Whether it is hors champ: then figures do not count it as filed (DOMAIN §6 bis). */
  public boolean outOfScope() {
    return compareTo(LOGEMENT_INDIVIDUEL) >= 0;
  }
}
