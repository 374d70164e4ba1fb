package fr.gusp.veille.query.projection;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.worksite.Worksite;
import fr.gusp.veille.query.worksite.WorksiteLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chantier, and its line in the registry of each of its quartiers; it leaves the others. */
record FoldedWorksite(@Nullable Worksite worksite) implements Folded {

  static final Folded NOTHING = new FoldedWorksite(null);

  @Override
  public Folded then(Fact fact) {
    return new FoldedWorksite(Worksite.next(worksite, fact));
  }

  @Override
  public List<Line> lines() {
    return worksite == null
        ? List.of()
        : worksite.everIn().stream().map(quartier -> line(worksite, quartier)).toList();
  }

  @Override
  public @Nullable Change change(long position) {
    return worksite == null
        ? null
        : new Change(position, worksite.sheet().quartiers().get(0), null);
  }

  private static Line line(Worksite worksite, QuartierId quartier) {
    boolean there = worksite.sheet().quartiers().contains(quartier);
    return new Line(
        WorksiteLine.shelf(quartier),
        WorksiteLine.bucket(worksite.id()),
        worksite.id().toString(),
        worksite.version(),
        there ? WorksiteLine.of(worksite).json() : null);
  }
}
