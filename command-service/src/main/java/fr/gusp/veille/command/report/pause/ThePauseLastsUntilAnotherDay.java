package fr.gusp.veille.command.report.pause;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.LocalDate;

/** A wait that ends by itself ends on a day to come. */
public record ThePauseLastsUntilAnotherDay(LocalDate until, LocalDate today) implements Rule {

  @Override
  public boolean holds() {
    return until.isAfter(today);
  }

  @Override
  public String field() {
    return "until";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "La reprise est au plus tôt demain.";
  }
}
