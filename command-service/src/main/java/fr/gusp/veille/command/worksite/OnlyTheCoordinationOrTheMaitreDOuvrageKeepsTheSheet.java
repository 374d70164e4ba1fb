package fr.gusp.veille.command.worksite;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;

/**
 * A chantier is registered, amended and closed by the coordination of its EPCI or by the guichet of
 * its maître d’ouvrage.
 */
public record OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet(
    Caller caller, EpciId epci, OrganisationId owner) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.COORDINATION) && epci.equals(caller.epci())
        || caller.is(Role.GUICHET) && caller.worksFor(owner);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seuls la coordination et le guichet du maître d’ouvrage tiennent la fiche d’un"
        + " chantier.";
  }
}
