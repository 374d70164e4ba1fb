package fr.gusp.veille.query.rights;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks: a member of an organisation, with a role, for quartiers. */
public record Caller(
    MemberId member,
    OrganisationId organisation,
    Role role,
    Set<QuartierId> quartiers,
    @Nullable EpciId epci) {

  public boolean is(Role some) {
    return role == some;
  }

  public boolean worksIn(QuartierId quartier) {
    return quartiers.contains(quartier);
  }
}
