package fr.gusp.veille.query.history;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;

/** Where a report stands (DOMAIN §4). */
public enum State implements Coded {
  A_ORIENTER("a-orienter", "À orienter"),
  ORIENTE("oriente", "Orienté"),
  PRIS_EN_CHARGE("pris-en-charge", "Pris en charge"),
  PLANIFIE("planifie", "Planifié"),
  TRAITE("traite", "Traité, à vérifier"),
  VERIFIE("verifie", "Vérifié"),
  CLOS("clos", "Clos"),
  SANS_SUITE("sans-suite", "Sans suite"),
  HORS_CHAMP("hors-champ", "Hors champ"),
  DOUBLON("doublon", "Doublon"),
  RELAYE("relaye", "Relayé"),
  RETIRE("retire", "Retiré");

  private final String code;
  private final String label;

  State(String code, String label) {
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

  /** Nobody has taken it in charge: the coordination may still name another. */
  public boolean waitsForAnOwner() {
    return this == A_ORIENTER || this == ORIENTE;
  }

  /** Said done or seen done: no target runs any more. */
  public boolean done() {
    return this == TRAITE || this == VERIFIE || this == CLOS;
  }

  /** Without an answer on the ground yet; « traité, non vérifié » has a line of its own. */
  public boolean open() {
    return this == A_ORIENTER || this == ORIENTE || this == PRIS_EN_CHARGE || this == PLANIFIE;
  }

  /**
   * Filed, but not counted so: told elsewhere, no matter of GUSP, or taken back (DOMAIN §6 bis).
   */
  public boolean counted() {
    return this != DOUBLON && this != HORS_CHAMP && this != RETIRE;
  }

  /** Over, and shown on no line of what stands; « relayé » is. */
  public boolean settled() {
    return over() && this != RELAYE;
  }

  /** Nothing more is awaited from anyone inside GUSP; « relayé » stands on a line of its own. */
  public boolean over() {
    return !open() && this != TRAITE;
  }
}
