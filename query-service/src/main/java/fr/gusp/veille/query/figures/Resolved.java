package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long it took until « traité », and whether within the target. */
final class Resolved {

  private static final double DAY_SECONDS = 86_400;

  private Resolved() {}

  /** Délai organisation: last request → « traité » in the month, working hours. */
  static List<Counted> organisation(Known known, WorkingHours hours) {
    List<Counted> all = new ArrayList<>();
    for (Row row : known.rows()) {
      Standing.done(row)
          .filter(done -> known.during(done.at()))
          .flatMap(
              done ->
                  asked(row, done)
                      .map(
                          asked ->
                              new Counted(
                                  row,
                                  done.at(),
                                  asked.holder(),
                                  hours.between(asked.at(), done.at()))))
          .ifPresent(all::add);
    }
    return all;
  }

  /** Délai usager: constat → « traité » in the month, calendar days. */
  static List<Counted> usager(Known known) {
    List<Counted> all = new ArrayList<>();
    for (Row row : known.rows()) {
      Standing.done(row)
          .filter(done -> known.during(done.at()))
          .map(done -> new Counted(row, done.at(), done.holder(), days(row, done)))
          .ifPresent(all::add);
    }
    return all;
  }

  /**
   * Tenue de l'objectif de traitement: of the dossiers filed in the month, each request whose
   * target has passed by day J, and before another was asked; charged to who held the dossier when
   * it passed. What was missed before a renvoi stays missed.
   */
  static List<Counted> targets(Known known) {
    List<Counted> all = new ArrayList<>();
    Received.filed(known)
        .forEach(
            row -> Request.of(row).forEach(each -> target(each, row, known).ifPresent(all::add)));
    return all;
  }

  private static Optional<Counted> target(Request request, Row row, Known known) {
    return request
        .passed()
        .filter(by -> !by.isAfter(known.day()))
        .map(by -> new Counted(row, by, request.heldAt(by), request.doneBy(by) ? 1 : 0));
  }

  private static Optional<Spell> asked(Row row, Spell done) {
    return row.spells().stream()
        .filter(spell -> spell.state() == State.ORIENTE && spell.from() < done.from())
        .reduce((earlier, later) -> later);
  }

  private static double days(Row row, Spell done) {
    return Duration.between(row.observedAt().toInstant(), done.at()).getSeconds() / DAY_SECONDS;
  }
}
