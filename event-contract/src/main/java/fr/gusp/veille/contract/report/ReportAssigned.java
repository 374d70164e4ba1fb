package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * The holder hands it on inside the house, to a service, an agent, its régie or its prestataire; it
 * stays the holder.
 */
public record ReportAssigned(
    ReportId report,
    ReferralId referral,
    @Nullable DeskId desk,
    @Nullable MemberId member,
    @Nullable SealedText provider,
    @Nullable SealedText reference)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.assigned(this);
  }
}
