package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.LocalDate;

/** The holder says another day, and why. */
public record ReportReplanned(
    ReportId report, ReferralId referral, LocalDate date, ReplanCause cause)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.replanned(this);
  }
}
