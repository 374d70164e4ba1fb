package fr.gusp.veille.contract.committee;

import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a comité was called. {@code month} is the month it reviews; no {@code quartier}
 * where it is about all of the EPCI.
 */
public record SessionPlanned(
    CommitteeSessionId session,
    CommitteeKind committee,
    EpciId epci,
    @Nullable QuartierId quartier,
    YearMonth month,
    LocalDate heldOn,
    List<OrganisationId> participants)
    implements CommitteeEvent {

  public SessionPlanned {
    participants = List.copyOf(participants);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.planned(this);
  }
}
