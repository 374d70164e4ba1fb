package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.Instant;

/** An objectif de délai passed while it ran; charged to who held the report then. */
public record ReportTargetPassed(
    ReportId report, ReferralId referral, TargetKind target, Instant dueAt, OrganisationId holder)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.targetPassed(this);
  }
}
