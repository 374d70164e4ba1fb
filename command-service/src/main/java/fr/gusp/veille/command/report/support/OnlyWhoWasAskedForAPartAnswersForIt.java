package fr.gusp.veille.command.report.support;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * A part is answered by a guichet of the organisation that was asked for it; the coordination may
 * take the request back by refusing in its place.
 */
public record OnlyWhoWasAskedForAPartAnswersForIt(boolean allowed) implements Rule {

  @Override
  public boolean holds() {
    return allowed;
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seul le guichet de l’organisation sollicitée en appui peut répondre.";
  }
}
