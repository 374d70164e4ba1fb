package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request made to one organisation with all that came of it, up to when another was asked;
 * {@code next} is null where none was.
 */
record Request(List<Spell> spells, @Nullable Instant next) {

  /** All requests of a dossier, in their order. */
  static List<Request> of(Row row) {
    List<Request> all = new ArrayList<>();
    List<Spell> spells = Stood.spells(row);
    int end = spells.size();
    @Nullable Instant next = null;
    for (int i = end - 1; i >= 0; i--) {
      Spell spell = spells.get(i);
      if (spell.state() == State.ORIENTE && spell.begins()) {
        all.add(0, new Request(spells.subList(i, end), next));
        end = i;
        next = spell.at();
      }
    }
    return all;
  }

  /**
   * When its target to resolve passed by a day, as a wait or a reopening moved it last; empty where
   * it has none, or no more because it was sent back for an investment, dismissed, relayed or
   * another was asked before.
   */
  Optional<Instant> passed(Instant day) {
    @Nullable Instant last = null;
    for (int i = 0; i < spells.size(); i++) {
      @Nullable Instant by = spells.get(i).resolveBy();
      if (by != null && !by.isAfter(day) && runs(spells.get(i)) && by.isBefore(end(i))) {
        last = by;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Who held it at an instant; nobody once it is closed. */
  @Nullable OrganisationId heldAt(Instant instant) {
    return at(instant).holder();
  }

  /** Who held it last up to an instant. */
  @Nullable OrganisationId lastHeldBy(Instant instant) {
    return spells.stream()
        .filter(spell -> !spell.at().isAfter(instant))
        .map(Spell::holder)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Said done or, where nobody said so, seen done by then; and not found to persist since. */
  boolean doneBy(Instant by) {
    List<Spell> entries = spells.stream().filter(Spell::begins).toList();
    Spell done = Standing.done(entries).orElse(entries.get(entries.size() - 1));
    return done.state().done() && !done.at().isAfter(by);
  }

  private static boolean runs(Spell spell) {
    return spell.pause() == null && (spell.state().open() || spell.state().done());
  }

  private Instant end(int i) {
    if (i + 1 < spells.size()) {
      return spells.get(i + 1).at();
    }
    return next == null ? Instant.MAX : next;
  }

  private Spell at(Instant instant) {
    Spell now = spells.get(0);
    for (Spell spell : spells) {
      now = spell.at().isAfter(instant) ? now : spell;
    }
    return now;
  }
}
