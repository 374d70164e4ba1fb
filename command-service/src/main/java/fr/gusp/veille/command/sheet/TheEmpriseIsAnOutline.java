package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.territory.Drawn;
import fr.gusp.veille.contract.territory.Point;
import java.util.List;

/** An emprise that is drawn has three corners at least, and its sides do not cross. */
public record TheEmpriseIsAnOutline(List<Point> perimeter) implements Rule {

  @Override
  public boolean holds() {
    return perimeter.isEmpty() || Drawn.isAnOutline(perimeter);
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
    return "L’emprise demande au moins trois points, donnés dans l’ordre du contour, sans que ses côtés se croisent.";
  }
}
