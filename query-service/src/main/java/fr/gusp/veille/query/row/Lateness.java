package fr.gusp.veille.query.row;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.history.Spell;
import fr.gusp.veille.query.history.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * « Objectif dépassé » (DOMAIN §6 bis): a time target that runs has passed. It is charged to who
 * held the report when it passed, not to who came after.
 */
public record Lateness(Target target, Instant since, @Nullable OrganisationId charged) {

  /** Which of the two targets of a referral passed. */
  public enum Target {
    ANSWER,
    RESOLVE
  }

  /**
   * What a row cut to a position is late with at an instant, the first passed where both are; empty
   * where it is done or waits for something named, or no target runs.
   */
  public static Optional<Lateness> of(Row row, Instant instant) {
    return targets(row.now())
        .map(each -> new Lateness(each.target(), each.due(), null))
        .filter(each -> each.since().isBefore(instant))
        .min(Comparator.comparing(Lateness::since))
        .map(each -> new Lateness(each.target(), each.since(), holderAt(row, each.since())));
  }

  /** The next instant at which a target passes or has passed; null where none runs. */
  public static @Nullable Instant dueAt(Row row) {
    return targets(row.now()).map(Due::due).min(Comparator.naturalOrder()).orElse(null);
  }

  private record Due(Target target, Instant due) {}

  private static Stream<Due> targets(Spell now) {
    boolean runs = now.pause() == null && now.state().open();
    @Nullable Instant answer = runs && now.state() == State.ORIENTE ? now.answerBy() : null;
    @Nullable Instant resolve = runs ? now.resolveBy() : null;
    return Stream.concat(
        Stream.ofNullable(answer).map(due -> new Due(Target.ANSWER, due)),
        Stream.ofNullable(resolve).map(due -> new Due(Target.RESOLVE, due)));
  }

  private static @Nullable OrganisationId holderAt(Row row, Instant passed) {
    return row.spells().stream()
        .filter(spell -> !spell.at().isAfter(passed))
        .map(Spell::holder)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(row.now().holder());
  }
}
