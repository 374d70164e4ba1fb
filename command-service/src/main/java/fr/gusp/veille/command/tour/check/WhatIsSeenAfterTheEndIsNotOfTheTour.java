package fr.gusp.veille.command.tour.check;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tour that is over takes what was seen before its end and arrives later, and nothing that was
 * seen after it (docs/adr/0019).
 */
public record WhatIsSeenAfterTheEndIsNotOfTheTour(Instant observedAt, @Nullable Instant endedAt)
    implements Rule {

  @Override
  public boolean holds() {
    return endedAt == null || observedAt.isBefore(endedAt);
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Ce tour était déjà clos ou annulé quand ce constat a été fait, ou l’heure du téléphone"
        + " est fausse : vérifiez-la.";
  }
}
