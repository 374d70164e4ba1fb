package fr.gusp.veille.command.act;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.Duration;
import java.time.Instant;

/**
 * A phone clock may be a little fast; an observation from the future is a mistake. Ten minutes are
 * granted.
 */
public record ObservedAtMostTenMinutesAhead(Instant observedAt, Instant now) implements Rule {

  private static final Duration GRACE = Duration.ofMinutes(10);

  @Override
  public boolean holds() {
    return !observedAt.isAfter(now.plus(GRACE));
  }

  @Override
  public String field() {
    return "observedAt";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "La date du constat est dans le futur. Vérifiez l’heure du téléphone.";
  }
}
