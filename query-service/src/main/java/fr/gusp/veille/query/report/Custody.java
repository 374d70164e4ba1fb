package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.query.figures.Delays;
import fr.gusp.veille.query.figures.WorkingHours;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Stretch;
import fr.gusp.veille.query.summary.Summarise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Who held a report how long; spells with the same holder, one after the other, are one. */
final class Custody {

  private static final double HOUR = 3600;
  private static final double DAY = 86_400;
  private static final double TENTHS = 10;
  private static final WorkingHours WORKING = new WorkingHours();
  private static final WorkingCalendar CALENDAR = new WorkingCalendar();

  private final Summarise names;

  Custody(Summarise names) {
    this.names = names;
  }

  List<ReportView.Held> of(Report report, Instant now) {
    List<ReportView.Held> all = new ArrayList<>();
    List<Spell> spells = report.spells();
    int i = 0;
    while (i < spells.size()) {
      int next = i + 1;
      while (next < spells.size() && sameHands(spells.get(next - 1), spells.get(next))) {
        next++;
      }
      Spell first = spells.get(i);
      if (holder(first) != null) {
        all.add(held(spells.subList(i, next), next < spells.size() ? spells.get(next) : null, now));
      }
      i = next;
    }
    return List.copyOf(all);
  }

  /** A renvoi ends the spell of who declined, even where the same one takes it back. */
  private static boolean sameHands(Spell before, Spell after) {
    return after.renvoi() == null && Objects.equals(holder(before), holder(after));
  }

  /** Once said done it is in nobody's hands: it waits to be looked at. */
  private static @Nullable OrganisationId holder(Spell spell) {
    return spell.state().open() ? spell.holder() : null;
  }

  private ReportView.Held held(List<Spell> spells, @Nullable Spell after, Instant now) {
    Spell from = spells.get(0);
    Instant until = after == null ? now : after.at();
    List<Stretch> waits = waits(spells, until);
    double paused = sum(waits, Custody::hours);
    double pausedDays = sum(waits, Custody::days);
    @Nullable DeclineReason renvoi = after == null ? null : after.renvoi();
    Stretch whole = new Stretch(Stretch.Kind.HELD, from.holder(), from.at(), until);
    return new ReportView.Held(
        Objects.requireNonNull(names.named(from.holder())),
        from.at(),
        after == null ? null : after.at(),
        rounded(hours(whole) - paused),
        rounded(days(whole) - pausedDays),
        rounded(paused),
        rounded(pausedDays),
        renvoi == null ? null : renvoi.label());
  }

  /** All of a report's age, whoever's it is, and the two delays once it is done. */
  ReportView.Times times(Report report, Row row, Instant now) {
    List<Stretch> all = Stretch.of(report.spells(), now);
    return new ReportView.Times(
        rounded(Stretch.age(report.spells(), now).getSeconds() / DAY),
        days(all, Stretch.Kind.HELD),
        days(all, Stretch.Kind.PAUSED),
        days(all, Stretch.Kind.TO_VERIFY),
        days(all, Stretch.Kind.NOBODY),
        Delays.organisation(row, WORKING).map(each -> rounded(each.amount())).orElse(null),
        Delays.usager(row).map(each -> rounded(each.amount())).orElse(null));
  }

  private static double days(List<Stretch> all, Stretch.Kind kind) {
    return rounded(sum(all.stream().filter(each -> each.kind() == kind).toList(), Custody::days));
  }

  private static List<Stretch> waits(List<Spell> spells, Instant until) {
    return Stretch.of(spells, until).stream()
        .filter(each -> each.kind() == Stretch.Kind.PAUSED)
        .toList();
  }

  private static double sum(List<Stretch> some, ToDoubleFunction<Stretch> measure) {
    return some.stream().mapToDouble(measure).sum();
  }

  private static double hours(Stretch stretch) {
    return CALENDAR.between(stretch.from(), stretch.until()).getSeconds() / HOUR;
  }

  private static double days(Stretch stretch) {
    return stretch.lasted().getSeconds() / DAY;
  }

  private static double rounded(double value) {
    return Math.round(value * TENTHS) / TENTHS;
  }
}
