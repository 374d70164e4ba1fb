package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The wait is over; the objectifs are moved by the time it took. */
public record ReportResumed(
    ReportId report, ReferralId referral, @Nullable Instant answerBy, @Nullable Instant resolveBy)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.resumed(this);
  }
}
