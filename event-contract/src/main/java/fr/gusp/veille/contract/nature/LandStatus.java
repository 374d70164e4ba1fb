package fr.gusp.veille.contract.nature;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who owns the ground (domanialité); what a phone says is only presumed (DOMAIN §3). */
public enum LandStatus implements Coded {
  PUBLIC_COMMUNAL("public-communal", "Domaine public communal"),
  VOIRIE_DEPARTEMENTALE("voirie-departementale", "Voirie départementale"),
  EPCI("epci", "Agglomération"),
  BAILLEUR("bailleur", "Bailleur"),
  COPROPRIETE("copropriete", "Copropriété"),
  PRIVE("prive", "Terrain privé"),
  EMPRISE_DE_CHANTIER("emprise-de-chantier", "Emprise de chantier"),
  OUVRAGE_NON_RETROCEDE("ouvrage-non-retrocede", "Ouvrage non rétrocédé"),
  A_CLARIFIER("a-clarifier", "À clarifier");

  private final String code;
  private final String label;

  LandStatus(String code, String label) {
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
