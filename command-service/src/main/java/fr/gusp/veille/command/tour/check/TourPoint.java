package fr.gusp.veille.command.tour.check;

import fr.gusp.veille.command.act.Records;
import fr.gusp.veille.command.tour.TourPlan;
import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.id.MalformedIdException;
import fr.gusp.veille.contract.id.ReportId;
import org.jspecify.annotations.Nullable;

/** What is looked at: a line of the checklist, or a report that was listed; exactly one of both. */
public record TourPoint(@Nullable CheckpointId checkpoint, @Nullable ReportId report) {

  /**
   * @throws IllegalArgumentException if it is neither both nor none of them
   */
  public TourPoint {
    if ((checkpoint == null) == (report == null)) {
      throw new IllegalArgumentException("a point is one thing");
    }
  }

  public static TourPoint of(CheckpointId checkpoint) {
    return new TourPoint(checkpoint, null);
  }

  public static TourPoint of(ReportId report) {
    return new TourPoint(null, report);
  }

  /**
   * A UUID means a report, any other slug a line of the checklist.
   *
   * @throws MalformedIdException if the text is neither
   */
  static TourPoint of(String text) {
    try {
      return of(ReportId.of(text));
    } catch (MalformedIdException noReport) {
      return of(new CheckpointId(text));
    }
  }

  boolean isReport() {
    return report != null;
  }

  boolean isOf(TourPlan plan, Records records) {
    return report == null
        ? plan.checkpoints().contains(checkpoint)
        : records.quartierOf(report).filter(plan.quartier()::equals).isPresent();
  }
}
