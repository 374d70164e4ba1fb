package fr.gusp.veille.query.review;

import fr.gusp.veille.query.figures.Counted;
import fr.gusp.veille.query.figures.Figure;
import fr.gusp.veille.query.figures.Unit;
import fr.gusp.veille.query.line.RenderLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renders one thing that a figure counts as a line of its list. */
final class CountedLine {

  private static final Set<Unit> AMOUNTS =
      Set.of(Unit.HEURES_OUVREES, Unit.JOURS, Unit.METRES_CUBES, Unit.EUROS);

  private final Figure figure;
  private final RenderLine lines;

  CountedLine(Figure figure, RenderLine lines) {
    this.figure = figure;
    this.lines = lines;
  }

  LinesView.Line of(Counted counted) {
    return new LinesView.Line(
        lines.line(counted.row()),
        lines.when(counted.row(), counted.at()),
        lines.named(counted.organisation()),
        amount(counted),
        figure.unit() == Unit.POUR_CENT ? counted.amount() > 0 : null);
  }

  private @Nullable BigDecimal amount(Counted counted) {
    return AMOUNTS.contains(figure.unit())
        ? BigDecimal.valueOf(counted.amount()).setScale(2, RoundingMode.HALF_UP)
        : null;
  }
}
