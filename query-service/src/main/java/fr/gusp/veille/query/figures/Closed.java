package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Stood;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said done or seen done during the month. */
final class Closed {

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
    return ended(State.VERIFIE, known).filter(each -> !each.row().solvedOnTheSpot()).toList();
  }

  /** Came to stand so in the month, and does; charged to who held it before. */
  private static Stream<Counted> ended(State state, Known known) {
    return known.rows().stream()
        .filter(row -> row.now().state() == state && known.during(row.now().began()))
        .map(
            row ->
                Counted.once(
                    row, row.now().began(), Stood.before(row).map(Spell::holder).orElse(null)));
  }

  /** Closed in the month without anyone going to see, in one of the two ways. */
  static List<Counted> unseen(CloseWay way, Known known) {
    return ended(State.CLOS, known).filter(each -> Stood.entry(each.row()).way() == way).toList();
  }

  /** Sans suite: nothing will be done about it, and the reporter was told why. */
  static List<Counted> dismissed(Known known) {
    return ended(State.SANS_SUITE, known).toList();
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
}
