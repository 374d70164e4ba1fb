package fr.gusp.veille.command.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the field. The class name is the sentence; an instance knows whether it holds here and
 * now.
 */
public interface Rule {

  boolean holds();

  /** What a broken rule means for who asked. */
  Refusal refusal();

  /** In French, for who asked: what is wrong and what to do next. No personal data. */
  String message();

  /** The field of the body that the rule is about, or {@code null} where it is about no field. */
  default @Nullable String field() {
    return null;
  }

  /** The stable code: the sentence in lower case with hyphens. */
  default String code() {
    return codeOf(getClass());
  }

  static String codeOf(Class<? extends Rule> rule) {
    return rule.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /**
   * @throws RuleBroken if the rule does not hold
   */
  static void check(Rule... rules) {
    for (Rule rule : rules) {
      if (!rule.holds()) {
        throw new RuleBroken(rule);
      }
    }
  }
}
