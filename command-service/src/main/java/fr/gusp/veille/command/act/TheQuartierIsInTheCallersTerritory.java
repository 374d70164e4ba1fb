package fr.gusp.veille.command.act;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.QuartierId;

/** A member files where the member works. */
public record TheQuartierIsInTheCallersTerritory(Caller caller, QuartierId quartier)
    implements Rule {

  @Override
  public boolean holds() {
    return caller.worksIn(quartier);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Ce lieu n’est pas dans votre territoire.";
  }
}
