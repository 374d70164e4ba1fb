package fr.gusp.veille.command.committee.freeze;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.Instant;

/** Figures are frozen as of a moment that has passed. */
public record TheInstantHasPassed(Instant instant, Instant now) implements Rule {

  @Override
  public boolean holds() {
    return !instant.isAfter(now);
  }

  @Override
  public String field() {
    return "instant";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cet instant est dans le futur.";
  }
}
