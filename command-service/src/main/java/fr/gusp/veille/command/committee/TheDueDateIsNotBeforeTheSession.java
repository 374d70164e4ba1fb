package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is decided is due on the day of the session at the earliest. */
public record TheDueDateIsNotBeforeTheSession(@Nullable LocalDate dueOn, LocalDate heldOn)
    implements Rule {

  @Override
  public boolean holds() {
    return dueOn == null || !dueOn.isBefore(heldOn);
  }

  @Override
  public String field() {
    return "dueOn";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "L’échéance est avant la date de la séance.";
  }
}
