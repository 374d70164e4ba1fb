package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Lateness;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How dossiers stand on day J. */
final class Standing {

  private Standing() {}

  /** Ouverts au J: neither said done nor seen done. */
  static List<Counted> open(Known known) {
    return now(row -> row.now().state().open(), known);
  }

  static List<Counted> in(State state, Known known) {
    return now(row -> row.now().state() == state, known);
  }

  /** En retard: past a target that runs, charged to who held it when it passed. */
  static List<Counted> late(Known known) {
    return known.rows().stream()
        .filter(row -> row.now().state().open())
        .flatMap(
            row ->
                Lateness.of(row, known.day())
                    .map(late -> Counted.once(row, late.since(), late.charged()))
                    .stream())
        .toList();
  }

  /** Responsabilité à clarifier: two renvois, and nobody has taken it in charge since. */
  static List<Counted> toClarify(Known known) {
    return now(Renvois::toClarify, known);
  }

  private static List<Counted> now(Predicate<Row> stands, Known known) {
    return known.rows().stream()
        .filter(stands)
        .map(row -> Counted.once(row, row.now().began(), row.now().holder()))
        .toList();
  }

  /** En attente: open, and waiting for something named. */
  static List<Counted> waiting(Known known) {
    return now(row -> row.now().state().open() && row.now().pause() != null, known);
  }

  /** The last « traité », where nobody found since that it persists. */
  static Optional<Spell> done(Row row) {
    return done(Stood.entries(row));
  }

  static Optional<Spell> done(List<Spell> entries) {
    for (int i = entries.size() - 1; i >= 0 && entries.get(i).state().done(); i--) {
      if (entries.get(i).state() == State.TRAITE) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }
}
