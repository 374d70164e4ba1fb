package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisation says it is done. Cost in euros TTC, volume in cubic metres. */
public record ReportCompleted(
    ReportId report,
    ReferralId referral,
    @Nullable SealedText statement,
    List<PhotoHash> photos,
    @Nullable BigDecimal cost,
    @Nullable BigDecimal volume,
    @Nullable SealedText externalReference,
    @Nullable ResponseType response)
    implements ReportEvent {

  public ReportCompleted {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.completed(this);
  }
}
