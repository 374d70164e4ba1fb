package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What organisations answered to each request: that spell only, charged to who was asked. */
final class Answers {

  private Answers() {}

  /** Délai de réponse: asked → taken in charge or sent back in the month, working hours. */
  static List<Counted> delays(Known known, WorkingHours hours) {
    List<Counted> all = new ArrayList<>();
    for (Row row : known.rows()) {
      each(
          row,
          (asked, next) -> {
            if (next != null && answers(next) && known.during(next.at())) {
              double waited = hours.between(asked.at(), next.at());
              all.add(new Counted(row, next.at(), asked.holder(), waited));
            }
          });
    }
    return all;
  }

  /**
   * Tenue de l'objectif de réponse: of the dossiers filed in the month, each request whose target
   * has passed by day J. One that was withdrawn before its target is not counted.
   */
  static List<Counted> targets(Known known) {
    List<Counted> all = new ArrayList<>();
    Received.filed(known)
        .forEach(
            row ->
                each(
                    row,
                    (asked, next) -> {
                      @Nullable Instant by = target(row, asked, next);
                      if (by != null && !by.isAfter(known.day()) && owed(by, next)) {
                        double kept = inTime(by, next) ? 1 : 0;
                        all.add(new Counted(row, by, asked.holder(), kept));
                      }
                    }));
    return all;
  }

  /** Each request with what ended it, null where it still waits. */
  private static void each(Row row, BiConsumer<Spell, @Nullable Spell> use) {
    List<Spell> entries = Stood.entries(row);
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).state() == State.ORIENTE) {
        use.accept(entries.get(i), i + 1 < entries.size() ? entries.get(i + 1) : null);
      }
    }
  }

  /**
   * The target of a request as it ran last, a wait having moved it; null where there is none, or
   * where it is still waited for something.
   */
  private static @Nullable Instant target(Row row, Spell asked, @Nullable Spell next) {
    Spell last =
        Stood.spells(row).stream()
            .filter(spell -> spell.from() >= asked.from())
            .filter(spell -> next == null || spell.from() < next.from())
            .reduce(asked, (earlier, later) -> later);
    return next == null && last.pause() != null ? null : last.answerBy();
  }

  /** Taken in charge or sent back; a new referral or a look on the spot is nobody's answer. */
  private static boolean answers(Spell next) {
    return next.state() == State.PRIS_EN_CHARGE
        || next.state() == State.PLANIFIE
        || next.renvoi() != null;
  }

  private static boolean owed(Instant by, @Nullable Spell next) {
    return next == null || acts(next) || next.at().isAfter(by);
  }

  private static boolean inTime(Instant by, @Nullable Spell next) {
    return next != null && acts(next) && !next.at().isAfter(by);
  }

  /** Who did it without saying yes first has answered. */
  private static boolean acts(Spell next) {
    return answers(next) || next.state() == State.TRAITE;
  }
}
