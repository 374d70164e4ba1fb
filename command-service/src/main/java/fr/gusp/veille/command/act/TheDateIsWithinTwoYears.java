package fr.gusp.veille.command.act;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.Duration;
import java.time.Instant;

/** A date further away than two years, before or after, is a slip of the hand. */
public record TheDateIsWithinTwoYears(String field, Instant date, Instant now) implements Rule {

  private static final Duration TWO_YEARS = Duration.ofDays(731);

  @Override
  public boolean holds() {
    return Duration.between(now, date).abs().compareTo(TWO_YEARS) <= 0;
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette date est à plus de deux ans.";
  }
}
