package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;

/** The organisation takes the referral in charge. */
public record ReportAccepted(ReportId report, ReferralId referral) implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.accepted(this);
  }
}
