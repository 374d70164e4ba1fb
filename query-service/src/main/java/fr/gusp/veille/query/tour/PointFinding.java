package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.contract.tour.TourPointChecked;
import org.jspecify.annotations.Nullable;

/**
 * What shows of a point: the look with the latest {@code observedAt}, and how many others found
 * something else. The point is a line of the checklist in a secteur, or a report that was listed.
 */
record PointFinding(Point point, TourPointChecked shown, int others) {

  /** A report is one point wherever one stands. */
  record Point(@Nullable SecteurId secteur, String id) {

    static Point of(TourPointChecked look) {
      return look.listed() == null
          ? new Point(look.secteur(), String.valueOf(look.checkpoint()))
          : new Point(null, look.listed().toString());
    }
  }

  Finding finding() {
    return shown.finding();
  }
}
