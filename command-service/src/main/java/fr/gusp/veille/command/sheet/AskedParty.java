package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.worksite.Party;
import fr.gusp.veille.contract.worksite.PartyRole;
import org.jspecify.annotations.Nullable;

/** Who takes part, whom to reach still in clear. */
public record AskedParty(
    PartyRole role, String name, @Nullable OrganisationId organisation, @Nullable String contact) {

  Party sealed(Circumstances here) {
    return new Party(role, name, organisation, here.sealer().seal(contact));
  }
}
