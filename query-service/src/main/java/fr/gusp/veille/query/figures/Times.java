package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The delays of DOMAIN §6 bis. « Traité » is the last one, and only where it was not found to
 * persist: a report that was reopened has no delay yet. What was solved on the spot had no referral
 * and no wait: it is in no delay.
 */
public final class Times {

  private static final double HOUR_SECONDS = 3600;
  private static final double DAY_SECONDS = 86_400;

  private final WorkingCalendar calendar;

  public Times(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Délai de réponse, working hours: asked → accepted or declined, each such spell by itself. */
  public Spread answer(List<Row> rows) {
    List<Double> hours = new ArrayList<>();
    for (Row row : rows) {
      List<Spell> spells = row.spells();
      for (int i = 0; i + 1 < spells.size(); i++) {
        if (spells.get(i).state() == State.ORIENTE && answers(spells.get(i + 1).state())) {
          hours.add(workingHours(spells.get(i).at(), spells.get(i + 1).at()));
        }
      }
    }
    return Spread.of(hours);
  }

  /** Taken in charge or sent back; a new referral or a look on the spot is nobody's answer. */
  private static boolean answers(State next) {
    return next == State.PRIS_EN_CHARGE || next == State.A_ORIENTER;
  }

  /** How many are asked and have not answered. */
  public static long unanswered(List<Row> rows) {
    return rows.stream().filter(row -> row.now().state() == State.ORIENTE).count();
  }

  /** Délai organisation, working hours: asked → « traité ». */
  public Spread organisation(List<Row> rows) {
    List<Double> hours = new ArrayList<>();
    for (Row row : rows) {
      Standing.done(row)
          .flatMap(done -> asked(row, done).map(asked -> workingHours(asked.at(), done.at())))
          .ifPresent(hours::add);
    }
    return Spread.of(hours);
  }

  /** Délai usager, calendar days: seen → « traité ». */
  public Spread usager(List<Row> rows) {
    List<Double> days = new ArrayList<>();
    for (Row row : rows) {
      Standing.done(row)
          .map(done -> Duration.between(row.observedAt().toInstant(), done.at()).getSeconds())
          .ifPresent(seconds -> days.add(seconds / DAY_SECONDS));
    }
    return Spread.of(days);
  }

  private double workingHours(Instant from, Instant to) {
    return calendar.between(from, to).getSeconds() / HOUR_SECONDS;
  }

  private static Optional<Spell> asked(Row row, Spell done) {
    return last(row, State.ORIENTE).filter(asked -> asked.from() < done.from());
  }

  private static Optional<Spell> last(Row row, State state) {
    return row.spells().stream().filter(each -> each.state() == state).reduce((a, b) -> b);
  }
}
