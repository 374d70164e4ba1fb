package fr.gusp.veille.command.report.procedure;

import fr.gusp.veille.command.report.Matter;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.Procedure;

/** Vehicles have their procedures, a dépôt with indices d’auteur has its own. */
public record TheProcedureFitsTheNature(Procedure procedure, Matter matter) implements Rule {

  @Override
  public boolean holds() {
    return procedure == Procedure.DEPOT_AVEC_INDICES
        ? matter.nature() == Nature.DEPOT_SAUVAGE
        : matter.nature() == Nature.STATIONNEMENT;
  }

  @Override
  public String field() {
    return "procedure";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette procédure ne concerne pas cette nature de problème.";
  }
}
