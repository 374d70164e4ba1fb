package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** It was called done and is not: the same organisation holds it again at once. */
public record ReportReopened(
    ReportId report,
    @Nullable SealedText reason,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.reopened(this);
  }
}
