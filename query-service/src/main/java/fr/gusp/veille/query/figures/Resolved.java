package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
   * Tenue de l'objectif de traitement: of the dossiers filed in the month, those whose target has
   * passed by day J; charged to who held the dossier when it passed.
   */
  static List<Counted> targets(Known known) {
    List<Counted> all = new ArrayList<>();
    Received.filed(known)
        .forEach(
            row -> {
              @Nullable Instant by = row.now().resolveBy();
              if (by != null && !by.isAfter(known.day())) {
                all.add(new Counted(row, by, heldAt(by, row), doneBy(by, row) ? 1 : 0));
              }
            });
    return all;
  }

  /** Said done or, where nobody said so, seen done by then; and not found to persist since. */
  private static boolean doneBy(Instant by, Row row) {
    Spell done = Standing.done(row).orElse(row.now());
    return done.state().done() && !done.at().isAfter(by);
  }

  private static @Nullable OrganisationId heldAt(Instant by, Row row) {
    return row.spells().stream()
        .filter(spell -> !spell.at().isAfter(by))
        .map(Spell::holder)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
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
