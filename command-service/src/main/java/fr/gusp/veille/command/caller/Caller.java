package fr.gusp.veille.command.caller;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The member who asks, as the token describes them: role × organisation × territory. */
public record Caller(
    MemberId member,
    OrganisationId organisation,
    Role role,
    Set<QuartierId> quartiers,
    @Nullable EpciId epci) {

  /** The platform itself: it acts when a day has come, and no token can say that it is. */
  public static final Caller SYSTEM =
      new Caller(
          new MemberId(new UUID(0, 0)), new OrganisationId("veille"), Role.SYSTEME, Set.of(), null);

  public Caller {
    quartiers = Set.copyOf(quartiers);
  }

  public boolean is(Role... any) {
    return Set.of(any).contains(role);
  }

  public boolean worksIn(QuartierId quartier) {
    return quartiers.contains(quartier);
  }

  public boolean worksFor(@Nullable OrganisationId other) {
    return organisation.equals(other);
  }
}
