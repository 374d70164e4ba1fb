package fr.gusp.veille.query.figures;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stood;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The delays of DOMAIN §6 bis. « Traité » is the last one, and only where it was not found to
 * persist: a report that was reopened has no delay yet. What was solved on the spot had no referral
 * and no wait: it is in no delay.
 */
public final class Times {

  private static final double HOUR_SECONDS = 3600;

  private final WorkingCalendar calendar;
  private final WorkingHours working = new WorkingHours();

  public Times(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Délai de réponse, working hours: asked → accepted or declined, each such spell by itself. */
  public Spread answer(List<Row> rows) {
    List<Double> hours = new ArrayList<>();
    for (Row row : rows) {
      List<Spell> entries = Stood.entries(row);
      for (int i = 0; i + 1 < entries.size(); i++) {
        if (entries.get(i).state() == State.ORIENTE && answers(entries.get(i + 1).state())) {
          hours.add(workingHours(entries.get(i).at(), entries.get(i + 1).at()));
        }
      }
    }
    return Spread.of(hours);
  }

  /** Taken in charge or sent back; a new referral or a look on the spot is nobody's answer. */
  private static boolean answers(State next) {
    return next == State.PRIS_EN_CHARGE || next == State.PLANIFIE || next == State.A_ORIENTER;
  }

  /** How many are asked and have not answered. */
  public static long unanswered(List<Row> rows) {
    return rows.stream().filter(row -> row.now().state() == State.ORIENTE).count();
  }

  /** Délai organisation, working hours: asked → « traité », minus waits. */
  public Spread organisation(List<Row> rows) {
    List<Double> hours = new ArrayList<>();
    for (Row row : rows) {
      Delays.organisation(row, working).map(Delays.Delay::amount).ifPresent(hours::add);
    }
    return Spread.of(hours);
  }

  /** Délai usager, calendar days: seen → « traité ». */
  public Spread usager(List<Row> rows) {
    List<Double> days = new ArrayList<>();
    for (Row row : rows) {
      Delays.usager(row).map(Delays.Delay::amount).ifPresent(days::add);
    }
    return Spread.of(days);
  }

  private double workingHours(Instant from, Instant to) {
    return calendar.between(from, to).getSeconds() / HOUR_SECONDS;
  }
}
