package fr.gusp.veille.command.report.replan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.LocalDate;

/** What is planned anew is planned for another day. */
public record AnotherDayIsSaid(LocalDate date, LocalDate planned) implements Rule {

  @Override
  public boolean holds() {
    return !date.equals(planned);
  }

  @Override
  public String field() {
    return "date";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "C’est déjà le jour prévu : rien n’est changé.";
  }
}
