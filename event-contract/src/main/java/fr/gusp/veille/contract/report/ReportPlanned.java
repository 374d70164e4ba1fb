package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.LocalDate;

/** The holder says on which day it will be done. */
public record ReportPlanned(ReportId report, ReferralId referral, LocalDate date)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.planned(this);
  }
}
