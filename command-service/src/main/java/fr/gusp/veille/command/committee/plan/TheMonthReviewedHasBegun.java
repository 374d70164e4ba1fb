package fr.gusp.veille.command.committee.plan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.YearMonth;

/** A session reviews a month that has begun. */
public record TheMonthReviewedHasBegun(YearMonth month, YearMonth current) implements Rule {

  @Override
  public boolean holds() {
    return !month.isAfter(current);
  }

  @Override
  public String field() {
    return "month";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce mois n’a pas encore commencé.";
  }
}
