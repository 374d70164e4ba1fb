package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.tour.Tour;
import fr.gusp.veille.query.tour.TourLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tour, and its line on the list of its quartier. */
record FoldedTour(@Nullable Tour tour) implements Folded {

  static final Folded NOTHING = new FoldedTour(null);

  @Override
  public Folded then(Fact fact) {
    return new FoldedTour(Tour.next(tour, fact));
  }

  @Override
  public List<Line> lines() {
    return tour == null ? List.of() : List.of(line(TourLine.of(tour)));
  }

  @Override
  public @Nullable Change change(long position) {
    return tour == null ? null : new Change(position, tour.planned().quartier(), null);
  }

  private static Line line(TourLine tour) {
    return new Line(
        TourLine.shelf(tour.quartier()),
        tour.bucket(),
        tour.id().toString(),
        tour.version(),
        tour.json());
  }
}
