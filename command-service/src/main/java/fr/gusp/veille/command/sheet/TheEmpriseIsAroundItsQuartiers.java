package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.territory.TerritoryMap;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.territory.Point;
import java.util.List;

/**
 * Every corner of an emprise lies within 300 m of a quartier of the chantier; those outlines are
 * approximate.
 */
public record TheEmpriseIsAroundItsQuartiers(
    List<Point> perimeter, List<QuartierId> quartiers, TerritoryMap territories) implements Rule {

  private static final double FURTHEST_METRES = 300;

  @Override
  public boolean holds() {
    return perimeter.stream().allMatch(this::isNear);
  }

  private boolean isNear(Point corner) {
    return quartiers.stream()
        .anyMatch(
            each -> territories.metresFrom(each, corner.lat(), corner.lon()) <= FURTHEST_METRES);
  }

  @Override
  public String field() {
    return "perimeter";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "L’emprise sort du quartier de plus de 300 m : vérifiez ses points.";
  }
}
