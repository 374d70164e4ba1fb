package fr.gusp.veille.command.committee.plan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.LocalDate;
import java.time.YearMonth;

/** Nobody rereads a month before its first day. */
public record TheSessionIsHeldOnceItsMonthHasBegun(LocalDate heldOn, YearMonth month)
    implements Rule {

  @Override
  public boolean holds() {
    return !heldOn.isBefore(month.atDay(1));
  }

  @Override
  public String field() {
    return "heldOn";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "La séance se tient après le début du mois qu’elle relit.";
  }
}
