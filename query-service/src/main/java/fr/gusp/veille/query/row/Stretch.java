package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report's age, which they add up to: in someone's hands, there but waiting for
 * something named, said done and to be looked at, or in nobody's hands.
 */
public record Stretch(Kind kind, @Nullable OrganisationId holder, Instant from, Instant until) {

  /** Whose time it is. */
  public enum Kind {
    HELD,
    PAUSED,
    TO_VERIFY,
    NOBODY
  }

  /** From the filing until it was over, or now; what was over and came back is nobody's time. */
  public static List<Stretch> of(List<Spell> spells, Instant now) {
    List<Stretch> all = new ArrayList<>();
    int lived = lived(spells);
    for (int i = 0; i < lived; i++) {
      Instant until = i + 1 < spells.size() ? spells.get(i + 1).at() : now;
      Kind kind = kind(spells.get(i));
      boolean owned = kind == Kind.HELD || kind == Kind.PAUSED;
      all.add(new Stretch(kind, owned ? spells.get(i).holder() : null, spells.get(i).at(), until));
    }
    return List.copyOf(all);
  }

  /** How long it lived: from the filing until it was over, or now. */
  public static Duration age(List<Spell> spells, Instant now) {
    int lived = lived(spells);
    return Duration.between(
        spells.get(0).at(), lived < spells.size() ? spells.get(lived).at() : now);
  }

  public Duration lasted() {
    return Duration.between(from, until);
  }

  private static int lived(List<Spell> spells) {
    int lived = spells.size();
    while (lived > 0 && spells.get(lived - 1).state().over()) {
      lived--;
    }
    return lived;
  }

  private static Kind kind(Spell spell) {
    if (spell.state() == State.TRAITE) {
      return Kind.TO_VERIFY;
    }
    if (!spell.state().open() || spell.holder() == null) {
      return Kind.NOBODY;
    }
    return spell.pause() == null ? Kind.HELD : Kind.PAUSED;
  }
}
