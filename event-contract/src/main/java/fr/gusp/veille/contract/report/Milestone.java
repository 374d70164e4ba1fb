package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** A step that a procedure cannot leave out (jalon). */
public enum Milestone implements Coded {
  CONSTAT("constat", "Constat par un agent habilité"),
  DEMANDE_DU_MAITRE_DES_LIEUX("demande-du-maitre-des-lieux", "Demande du maître des lieux"),
  MISE_EN_DEMEURE("mise-en-demeure", "Mise en demeure"),
  REQUISITION("requisition", "Réquisition"),
  ENLEVEMENT("enlevement", "Enlèvement");

  private final String code;
  private final String label;

  Milestone(String code, String label) {
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
