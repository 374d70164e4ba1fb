package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * The organisation sends the referral back (renvoi); the coordination named in {@code backTo} holds
 * the report again.
 */
public record ReportDeclined(
    ReportId report,
    ReferralId referral,
    DeclineReason reason,
    @Nullable SealedText comment,
    @Nullable OrganisationId suggested,
    OrganisationId backTo)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.declined(this);
  }
}
