package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.gusp.veille.contract.nature.Coded;
import java.util.List;
import java.util.Optional;

/** A matter that goes through milestones in order (DOMAIN §4, chains). */
public enum Procedure implements Coded {
  DEPOT_AVEC_INDICES(
      "depot-avec-indices",
      "Dépôt avec indices d’auteur",
      List.of(Milestone.CONSTAT, Milestone.ENLEVEMENT)),
  VEHICULE_VOIE_PUBLIQUE(
      "vehicule-voie-publique",
      "Véhicule sur la voie publique",
      List.of(
          Milestone.CONSTAT,
          Milestone.MISE_EN_DEMEURE,
          Milestone.REQUISITION,
          Milestone.ENLEVEMENT)),
  VEHICULE_TERRAIN_PRIVE(
      "vehicule-terrain-prive",
      "Véhicule sur un terrain privé",
      List.of(
          Milestone.DEMANDE_DU_MAITRE_DES_LIEUX,
          Milestone.MISE_EN_DEMEURE,
          Milestone.REQUISITION,
          Milestone.ENLEVEMENT)),
  EPAVE(
      "epave",
      "Épave",
      List.of(Milestone.CONSTAT, Milestone.MISE_EN_DEMEURE, Milestone.ENLEVEMENT));

  private final String code;
  private final String label;
  private final List<Milestone> milestones;

  Procedure(String code, String label, List<Milestone> milestones) {
    this.code = code;
    this.label = label;
    this.milestones = milestones;
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

  /** In the order they are reached. */
  public List<Milestone> milestones() {
    return milestones;
  }

  /** What is awaited once a milestone is reached; empty after the last. */
  public Optional<Milestone> after(Milestone reached) {
    int next = milestones.indexOf(reached) + 1;
    return next > 0 && next < milestones.size()
        ? Optional.of(milestones.get(next))
        : Optional.empty();
  }
}
