package fr.gusp.veille.contract.committee;

import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.wire.SealedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting is over: who was there, and what was said. */
public record SessionClosed(
    CommitteeSessionId session, List<OrganisationId> present, @Nullable SealedText note)
    implements CommitteeEvent {

  public SessionClosed {
    present = List.copyOf(present);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.closed(this);
  }
}
