package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What was solved on the spot, or verified before anyone was asked, has no holder to give it back
 * to: a new report is filed.
 */
public record SomeoneHeldItBefore(@Nullable Ask ask) implements Rule {

  @Override
  public boolean holds() {
    return ask != null;
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Aucune organisation ne tenait ce signalement. Déposez un nouveau signalement.";
  }
}
