package fr.gusp.veille.contract.committee;

import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comité decided: what, who answers for it, by when, about which dossiers; {@code escalated}
 * takes it to the comité above.
 */
public record DecisionRecorded(
    CommitteeSessionId session,
    DecisionId decision,
    SealedText label,
    OrganisationId responsible,
    @Nullable LocalDate dueOn,
    List<ReportId> reports,
    boolean escalated)
    implements CommitteeEvent {

  public DecisionRecorded {
    reports = List.copyOf(reports);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.decisionRecorded(this);
  }
}
