package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.OrganisationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How long it took until « traité », and whether within the target. */
final class Resolved {

  private Resolved() {}

  /** Délai organisation: last request → « traité » in the month, working hours, minus waits. */
  static List<Counted> organisation(Known known, WorkingHours hours) {
    return known.rows().stream()
        .flatMap(
            row ->
                Delays.organisation(row, hours)
                    .filter(each -> known.during(each.at()))
                    .map(each -> new Counted(row, each.at(), each.of(), each.amount()))
                    .stream())
        .toList();
  }

  /** Délai usager: constat → « traité » in the month, calendar days. */
  static List<Counted> usager(Known known) {
    return known.rows().stream()
        .flatMap(
            row ->
                Delays.usager(row)
                    .filter(each -> known.during(each.at()))
                    .map(each -> new Counted(row, each.at(), each.of(), each.amount()))
                    .stream())
        .toList();
  }

  /**
   * Tenue de l'objectif de traitement: of the dossiers filed in the month, each request whose
   * target has passed by day J, and before another was asked; charged to who held the dossier when
   * it passed. What was missed before a renvoi stays missed.
   */
  static List<Counted> targets(Known known) {
    return targets(known, Request::lastHeldBy);
  }

  /** As in the first form: what was closed by then is charged to nobody. */
  static List<Counted> targetsOfWhoStillHeld(Known known) {
    return targets(known, Request::heldAt);
  }

  private static List<Counted> targets(
      Known known, BiFunction<Request, Instant, @Nullable OrganisationId> charged) {
    List<Counted> all = new ArrayList<>();
    Received.filed(known)
        .forEach(
            row ->
                Request.of(row)
                    .forEach(
                        each ->
                            each.passed(known.day())
                                .map(
                                    by ->
                                        new Counted(
                                            row,
                                            by,
                                            charged.apply(each, by),
                                            each.doneBy(by) ? 1 : 0))
                                .ifPresent(all::add)));
    return all;
  }
}
