package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.summary.Summarise;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who held a report how long; spells with the same holder, one after the other, are one. */
final class Custody {

  private static final double HOUR = 3600;
  private static final double DAY = 86_400;
  private static final double TENTHS = 10;
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
        all.add(held(first, next < spells.size() ? spells.get(next) : null, now));
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
    return spell.state().done() ? null : spell.holder();
  }

  private ReportView.Held held(Spell from, @Nullable Spell after, Instant now) {
    OrganisationId holder = Objects.requireNonNull(from.holder());
    Instant until = after == null ? now : after.at();
    @Nullable DeclineReason renvoi = after == null ? null : after.renvoi();
    return new ReportView.Held(
        Objects.requireNonNull(names.named(holder)),
        from.at(),
        after == null ? null : after.at(),
        rounded(CALENDAR.between(from.at(), until).getSeconds() / HOUR),
        rounded(Duration.between(from.at(), until).getSeconds() / DAY),
        renvoi == null ? null : renvoi.label());
  }

  private static double rounded(double value) {
    return Math.round(value * TENTHS) / TENTHS;
  }
}
