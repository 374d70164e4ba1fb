package fr.gusp.veille.query.review;

import fr.gusp.veille.query.figures.Known;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.line.RenderLine;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The dossiers of which the comité speaks because they were sent back for domanialité or
 * compétence: those of the month, and those that are still open. Most renvois first, then the
 * oldest.
 */
final class Bounces {

  private static final Set<State> TAKEN =
      Set.of(State.PRIS_EN_CHARGE, State.PLANIFIE, State.TRAITE, State.VERIFIE, State.CLOS);

  private final RenderLine lines;
  private final Known known;

  Bounces(RenderLine lines, Known known) {
    this.lines = lines;
    this.known = known;
  }

  List<ReviewView.Bounced> lines() {
    return known.rows().stream()
        .filter(this::concerns)
        .sorted(Comparator.<Row>comparingInt(Renvois::of).reversed().thenComparing(Row::position))
        .map(
            row ->
                new ReviewView.Bounced(
                    lines.line(row), Renvois.of(row), Renvois.toClarify(row), days(row)))
        .toList();
  }

  private boolean concerns(Row row) {
    return Renvois.of(row) > 0
        && (row.now().state().open()
            || row.spells().stream()
                .anyMatch(spell -> Renvois.disputes(spell) && known.during(spell.at())));
  }

  /** Whole days from the first request until, after the last renvoi, it was taken or done; or J. */
  private long days(Row row) {
    Instant asked = first(row, Set.of(State.ORIENTE), Instant.MIN);
    Instant bounced =
        row.spells().stream()
            .filter(Renvois::disputes)
            .map(Spell::at)
            .reduce((earlier, later) -> later)
            .orElse(asked);
    Instant taken = first(row, TAKEN, bounced);
    return Duration.between(asked, taken).toDays();
  }

  private Instant first(Row row, Set<State> states, Instant after) {
    return row.spells().stream()
        .filter(spell -> states.contains(spell.state()) && spell.at().isAfter(after))
        .map(Spell::at)
        .findFirst()
        .orElse(known.day());
  }
}
