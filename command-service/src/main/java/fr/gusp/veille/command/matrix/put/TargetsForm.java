package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.matrix.TimeTargets;
import org.jspecify.annotations.Nullable;

/** Reads the objectifs de délai of a row. */
final class TargetsForm {

  private static final int LONGEST_MILESTONE = 120;
  private static final int MOST = 1_000;

  private TargetsForm() {}

  static @Nullable TimeTargets read(@Nullable Fields targets) {
    if (targets == null) {
      return null;
    }
    TimeTarget answer = target(targets.object("answer"));
    TimeTarget resolve = target(targets.object("resolve"));
    String milestone = targets.text("milestone", LONGEST_MILESTONE);
    targets.refuseUnknown();
    return answer == null && resolve == null && milestone == null
        ? null
        : new TimeTargets(answer, resolve, milestone);
  }

  private static @Nullable TimeTarget target(@Nullable Fields target) {
    if (target == null) {
      return null;
    }
    Long amount = target.required("amount", target.whole("amount", 1, MOST));
    TargetUnit unit = target.required("unit", target.coded("unit", TargetUnit.class));
    target.refuseUnknown();
    return amount == null || unit == null ? null : new TimeTarget(amount.intValue(), unit);
  }
}
