package fr.gusp.veille.contract.territory;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.List;

/**
 * A quartier, with an outline that is approximate: « périmètre approximatif ». {@code bailleurs}
 * are its landlords.
 */
public record Quartier(
    QuartierId id,
    String name,
    List<Point> outline,
    List<OrganisationId> bailleurs,
    List<Secteur> secteurs) {

  public Quartier {
    outline = List.copyOf(outline);
    bailleurs = List.copyOf(bailleurs);
    secteurs = List.copyOf(secteurs);
  }
}
