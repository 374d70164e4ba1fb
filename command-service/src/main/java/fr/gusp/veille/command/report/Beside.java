package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes on next to the state of a report: a pause, a procedure, organisations asked for their
 * part, linked reports, doublons, and the objectifs that have passed.
 */
public record Beside(
    @Nullable Pause pause,
    @Nullable Course course,
    Map<ReferralId, Side> sides,
    Set<ReportId> links,
    Set<ReportId> duplicates,
    Set<Passed> passed) {

  static final Beside NOTHING = new Beside(null, null, Map.of(), Set.of(), Set.of(), Set.of());

  /** An objectif that has passed: told once. */
  public record Passed(ReferralId referral, java.time.Instant dueAt) {

    static Passed of(ReportTargetPassed event) {
      return new Passed(event.referral(), event.dueAt());
    }
  }

  public Beside {
    sides = Map.copyOf(sides);
    links = Set.copyOf(links);
    duplicates = Set.copyOf(duplicates);
    passed = Set.copyOf(passed);
  }

  public Optional<Side> side(ReferralId referral) {
    return Optional.ofNullable(sides.get(referral));
  }

  /** Whether every organisation asked for its part has done it or refused. */
  public boolean sidesAreSettled() {
    return sides.values().stream().allMatch(Side::settled);
  }

  Beside pausing(@Nullable Pause next) {
    return new Beside(next, course, sides, links, duplicates, passed);
  }

  Beside following(Course next) {
    return new Beside(pause, next, sides, links, duplicates, passed);
  }

  Beside asking(Side side) {
    Map<ReferralId, Side> all = new HashMap<>(sides);
    all.put(side.referral(), side);
    return new Beside(pause, course, all, links, duplicates, passed);
  }

  Beside linked(ReportId other) {
    return new Beside(pause, course, sides, plus(links, other), duplicates, passed);
  }

  Beside unlinked(ReportId other) {
    return new Beside(pause, course, sides, minus(links, other), duplicates, passed);
  }

  Beside absorbing(ReportId duplicate) {
    return new Beside(pause, course, sides, links, plus(duplicates, duplicate), passed);
  }

  Beside releasing(ReportId duplicate) {
    return new Beside(pause, course, sides, links, minus(duplicates, duplicate), passed);
  }

  Beside late(Passed target) {
    return new Beside(pause, course, sides, links, duplicates, plus(passed, target));
  }

  private static <T> Set<T> plus(Set<T> some, T one) {
    Set<T> all = new HashSet<>(some);
    all.add(one);
    return all;
  }

  private static <T> Set<T> minus(Set<T> some, T one) {
    Set<T> all = new HashSet<>(some);
    all.remove(one);
    return all;
  }
}
