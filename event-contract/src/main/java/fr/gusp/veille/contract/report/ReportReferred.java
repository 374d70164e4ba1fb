package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report was referred to the one organisation asked to act: by the matrix, or by hand where
 * {@code decision} is null. By when an answer and the thing done are hoped for, where the matrix
 * has a target: computed once, stored, never moved.
 */
public record ReportReferred(
    ReportId report,
    ReferralId referral,
    OrganisationId organisation,
    @Nullable DeskId desk,
    List<OrganisationId> supports,
    @Nullable MatrixDecision decision,
    @Nullable SealedText comment,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy)
    implements ReportEvent {

  public ReportReferred {
    supports = List.copyOf(supports);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.referred(this);
  }
}
