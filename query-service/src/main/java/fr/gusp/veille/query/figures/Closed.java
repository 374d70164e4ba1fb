package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was said done or seen done during the month, and what came back. */
final class Closed {

  private static final Duration REOPENING = Duration.ofDays(15);

  private Closed() {}

  /** Traités: said done in the month, and not found to persist since. */
  static List<Counted> done(Known known) {
    return doneIn(known, spell -> 1.0);
  }

  static List<Counted> volume(Known known) {
    return doneIn(known, spell -> amount(spell.volume()));
  }

  static List<Counted> cost(Known known) {
    return doneIn(known, spell -> amount(spell.cost()));
  }

  /** Vérifiés: seen done in the month; what was solved on the spot has a line of its own. */
  static List<Counted> verified(Known known) {
    return known.rows().stream()
        .filter(row -> row.now().state() == State.VERIFIE && !row.solvedOnTheSpot())
        .filter(row -> known.during(row.now().at()))
        .map(row -> Counted.once(row, row.now().at(), before(row).holder()))
        .toList();
  }

  /** Réouvertures: open again within 15 days of « traité » or « vérifié ». */
  static List<Counted> reopened(Known known) {
    List<Counted> all = new ArrayList<>();
    for (Row row : known.rows()) {
      for (int i = 1; i < row.spells().size(); i++) {
        Spell spell = row.spells().get(i);
        if (known.during(spell.at()) && reopens(row.spells().get(i - 1), spell)) {
          all.add(Counted.once(row, spell.at(), spell.holder()));
        }
      }
    }
    return all;
  }

  private static boolean reopens(Spell before, Spell spell) {
    return before.state().done()
        && spell.state().open()
        && Duration.between(before.at(), spell.at()).compareTo(REOPENING) <= 0;
  }

  private static List<Counted> doneIn(Known known, Function<Spell, @Nullable Double> amount) {
    return known.rows().stream()
        .map(
            row ->
                Standing.done(row)
                    .filter(done -> known.during(done.at()))
                    .flatMap(
                        done ->
                            Optional.ofNullable(amount.apply(done))
                                .map(much -> new Counted(row, done.at(), done.holder(), much)))
                    .orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Double amount(@Nullable BigDecimal told) {
    return told == null ? null : told.doubleValue();
  }

  private static Spell before(Row row) {
    return row.spells().get(Math.max(0, row.spells().size() - 2));
  }
}
