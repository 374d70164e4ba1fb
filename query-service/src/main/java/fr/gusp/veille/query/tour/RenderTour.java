package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.tour.Checkpoint;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.ActsOnATour;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayOpenToday;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.sealed.Opener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders one tour for one reader. */
final class RenderTour {

  private static final Ending NOT_YET =
      new Ending(TourState.PREVU, Long.MAX_VALUE, Instant.MAX, List.of(), 0, null);

  private final Caller caller;
  private final Reference reference;
  private final RenderLine lines;

  /**
   * {@code day} tells what is late: when the tour ended, or now; {@code quartier} are its reports
   * as they stand today.
   */
  RenderTour(Caller caller, Reference reference, Instant day, List<Row> quartier) {
    this.caller = caller;
    this.reference = reference;
    this.lines = new RenderLine(new MayOpenToday(caller, reference, quartier), reference, day);
  }

  RenderLine lines() {
    return lines;
  }

  TourView view(Ground ground, int filed, Opener texts) {
    Tour tour = ground.tour();
    Outcome outcome = new Outcome(ground, lines);
    SummariseTour names = new SummariseTour(reference);
    boolean closed = tour.state() == TourState.CLOS;
    Ending ending = tour.ending() == null ? NOT_YET : tour.ending();
    @Nullable String text = texts.open(ending.text());
    return new TourView(
        names.line(TourLine.of(tour), filed),
        tour.version(),
        texts.open(tour.planned().meetingPoint()),
        names.organisations(ending.present()),
        ending.inhabitants(),
        closed ? text : null,
        closed ? ending.at() : null,
        closed ? null : text,
        themes(tour.planned().checkpoints()),
        new Checks(ground, lines, texts, caller).list(),
        new ListedReports(ground, lines).list(),
        new CarriedPoints(ground, lines).list(),
        outcome.filed(),
        outcome.owed(reference),
        outcome.solvedSince(),
        ActsOnATour.of(
            caller,
            tour.planned().quartier(),
            tour.planned().participants(),
            tour.ending() == null));
  }

  private static List<TourView.Theme> themes(List<Checkpoint> checklist) {
    Map<String, List<TourView.Point>> themes = new LinkedHashMap<>();
    for (Checkpoint each : checklist) {
      themes
          .computeIfAbsent(each.theme(), theme -> new ArrayList<>())
          .add(new TourView.Point(each.id().value(), each.label(), each.restricted()));
    }
    return themes.entrySet().stream()
        .map(each -> new TourView.Theme(each.getKey(), each.getValue()))
        .toList();
  }
}
