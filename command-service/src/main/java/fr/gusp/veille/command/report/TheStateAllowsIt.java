package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Each act belongs to certain states of the report (DOMAIN §4). */
public record TheStateAllowsIt(boolean allowed, String state) implements Rule {

  @Override
  public boolean holds() {
    return allowed;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Cette action n’est plus possible : le signalement est passé à un autre état.";
  }
}
