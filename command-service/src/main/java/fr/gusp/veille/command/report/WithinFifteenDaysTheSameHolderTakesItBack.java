package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.Duration;
import java.time.Instant;

/**
 * Within 15 days of « traité » or « clos » the same organisation holds it again; later it is a
 * recurrence (DOMAIN §4).
 */
public record WithinFifteenDaysTheSameHolderTakesItBack(Instant settledAt, Instant now)
    implements Rule {

  private static final Duration DELAY = Duration.ofDays(15);

  @Override
  public boolean holds() {
    return !now.isAfter(settledAt.plus(DELAY));
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Plus de 15 jours ont passé : déposez un nouveau signalement, ce sera une récurrence.";
  }
}
