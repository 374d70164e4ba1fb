package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another organisation is asked for its part, beside the holder, which keeps the lead. */
public record ReportSideReferred(
    ReportId report,
    ReferralId referral,
    OrganisationId organisation,
    @Nullable DeskId desk,
    @Nullable SealedText comment,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.sideReferred(this);
  }
}
