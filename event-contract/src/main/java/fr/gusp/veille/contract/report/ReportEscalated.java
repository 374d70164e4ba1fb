package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** The point goes up to a comité (saisine). */
public record ReportEscalated(
    ReportId report, CommitteeKind committee, @Nullable SealedText comment) implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.escalated(this);
  }
}
