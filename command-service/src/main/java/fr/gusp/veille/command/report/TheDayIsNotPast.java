package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.LocalDate;

/** A day that is said for something to come is today or later. */
public record TheDayIsNotPast(String field, LocalDate day, LocalDate today) implements Rule {

  @Override
  public boolean holds() {
    return !day.isBefore(today);
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette date est passée. Indiquez aujourd’hui ou un jour à venir.";
  }
}
