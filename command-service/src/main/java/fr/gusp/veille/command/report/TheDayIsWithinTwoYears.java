package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.LocalDate;

/** A day further away than two years is a slip of the hand. */
public record TheDayIsWithinTwoYears(String field, LocalDate day, LocalDate today) implements Rule {

  @Override
  public boolean holds() {
    return !day.isAfter(today.plusYears(2));
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette date est à plus de deux ans. Vérifiez l’année.";
  }
}
