package fr.gusp.veille.contract.tour;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/**
 * What was found at a point of a tour (DOMAIN §3); the last two answer for a dossier that was to be
 * looked at.
 */
public enum Finding implements Coded {
  CONFORME("conforme", "Conforme"),
  A_TRAITER("a-traiter", "À traiter"),
  NON_VU("non-vu", "Non vu"),
  SANS_OBJET("sans-objet", "Sans objet"),
  VERIFIE("verifie", "Réglé"),
  PERSISTE("persiste", "Persiste");

  private final String code;
  private final String label;

  Finding(String code, String label) {
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
