package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.tour.Checkpoint;
import fr.gusp.veille.contract.tour.TourPointChecked;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyWhoLeadsATourReadsRestrictedNotes;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.sealed.Opener;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What shows of each point that was looked at, as far as the reader may know. */
final class Checks {

  private final Ground ground;
  private final RenderLine lines;
  private final Opener texts;
  private final Set<CheckpointId> withheld;

  Checks(Ground ground, RenderLine lines, Opener texts, Caller caller) {
    this.ground = ground;
    this.lines = lines;
    this.texts = texts;
    this.withheld =
        OnlyWhoLeadsATourReadsRestrictedNotes.allows(caller) ? Set.of() : restricted(ground.tour());
  }

  private static Set<CheckpointId> restricted(Tour tour) {
    return tour.planned().checkpoints().stream()
        .filter(Checkpoint::restricted)
        .map(Checkpoint::id)
        .collect(Collectors.toSet());
  }

  List<TourView.Check> list() {
    return ground.findings().byPoint().values().stream()
        .filter(this::known)
        .map(this::view)
        .toList();
  }

  /** A look at a report is for those who may open it. */
  private boolean known(PointFinding each) {
    return each.shown().listed() == null
        || ground.row(each.shown().listed()).filter(lines::mayOpen).isPresent();
  }

  /** What was noted where a report followed is told to those who may open that report. */
  private boolean told(TourPointChecked shown) {
    boolean pointIsOpen = shown.checkpoint() == null || !withheld.contains(shown.checkpoint());
    boolean reportIsOpen =
        shown.filed() == null
            || ground.row(shown.filed()).map(this::mayBeTold).orElseGet(withheld::isEmpty);
    return pointIsOpen && reportIsOpen;
  }

  private boolean mayBeTold(Row filed) {
    return !filed.restricted() || lines.mayOpen(filed);
  }

  private TourView.Check view(PointFinding each) {
    TourPointChecked shown = each.shown();
    boolean told = told(shown);
    Optional<Row> filed = ground.row(shown.filed()).filter(lines::mayOpen);
    return new TourView.Check(
        shown.secteur() == null ? null : shown.secteur().value(),
        each.point().id(),
        shown.finding().code(),
        shown.finding().label(),
        filed.map(row -> row.id().toString()).orElse(null),
        told ? texts.open(shown.note()) : null,
        told ? shown.photos().stream().map(PhotoHash::value).toList() : List.of(),
        shown.observedAt(),
        each.others());
  }
}
