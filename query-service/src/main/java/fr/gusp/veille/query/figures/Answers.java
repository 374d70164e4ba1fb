package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Renvois;
import fr.gusp.veille.query.row.Row;
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
                      @Nullable Instant by = asked.answerBy();
                      if (by != null && !by.isAfter(known.day()) && owed(by, next)) {
                        double kept = inTime(by, next) ? 1 : 0;
                        all.add(new Counted(row, by, asked.holder(), kept));
                      }
                    }));
    return all;
  }

  /** Renvois of the month, for domanialité and compétence only, charged to who sent it back. */
  static List<Counted> renvois(Known known) {
    List<Counted> all = new ArrayList<>();
    for (Row row : known.rows()) {
      each(
          row,
          (asked, next) -> {
            if (next != null && Renvois.disputes(next) && known.during(next.at())) {
              all.add(Counted.once(row, next.at(), asked.holder()));
            }
          });
    }
    return all;
  }

  /** Each request with what ended it, null where it still waits. */
  private static void each(Row row, BiConsumer<Spell, @Nullable Spell> use) {
    List<Spell> spells = row.spells();
    for (int i = 0; i < spells.size(); i++) {
      if (spells.get(i).state() == State.ORIENTE) {
        use.accept(spells.get(i), i + 1 < spells.size() ? spells.get(i + 1) : null);
      }
    }
  }

  /** Taken in charge or sent back; a new referral or a look on the spot is nobody's answer. */
  private static boolean answers(Spell next) {
    return next.state() == State.PRIS_EN_CHARGE || next.renvoi() != null;
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
