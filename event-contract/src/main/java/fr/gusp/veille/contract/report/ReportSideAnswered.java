package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation asked for its part answers. Cost in euros TTC. */
public record ReportSideAnswered(
    ReportId report,
    ReferralId referral,
    SideAnswer answer,
    @Nullable DeclineReason reason,
    @Nullable SealedText statement,
    List<PhotoHash> photos,
    @Nullable BigDecimal cost)
    implements ReportEvent {

  public ReportSideAnswered {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.sideAnswered(this);
  }
}
