package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    int end = row.spells().size();
    @Nullable Instant next = null;
    for (int i = end - 1; i >= 0; i--) {
      Spell spell = row.spells().get(i);
      if (spell.state() == State.ORIENTE) {
        all.add(0, new Request(row.spells().subList(i, end), next));
        end = i;
        next = spell.at();
      }
    }
    return all;
  }

  /**
   * When its target to resolve passed or passes; empty where it has none, or no more because it was
   * sent back for an investment or another was asked before.
   */
  Optional<Instant> passed() {
    @Nullable Instant by = spells.get(0).resolveBy();
    return by == null || !by.equals(at(by).resolveBy()) || (next != null && !next.isAfter(by))
        ? Optional.empty()
        : Optional.of(by);
  }

  @Nullable OrganisationId heldAt(Instant instant) {
    return at(instant).holder();
  }

  /** Said done or, where nobody said so, seen done by then; and not found to persist since. */
  boolean doneBy(Instant by) {
    Spell done = Standing.done(spells).orElse(spells.get(spells.size() - 1));
    return done.state().done() && !done.at().isAfter(by);
  }

  private Spell at(Instant instant) {
    Spell now = spells.get(0);
    for (Spell spell : spells) {
      now = spell.at().isAfter(instant) ? now : spell;
    }
    return now;
  }
}
