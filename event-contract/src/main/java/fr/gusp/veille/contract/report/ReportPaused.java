package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The holder waits for something named: no objectif runs meanwhile. */
public record ReportPaused(
    ReportId report,
    ReferralId referral,
    PauseCause cause,
    @Nullable OrganisationId third,
    @Nullable SealedText comment,
    @Nullable LocalDate until)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.paused(this);
  }
}
