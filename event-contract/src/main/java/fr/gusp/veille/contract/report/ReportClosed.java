package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** It is closed without anyone going to see: nobody said otherwise, or the coordination decided. */
public record ReportClosed(ReportId report, CloseWay way, @Nullable SealedText reason)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.closed(this);
  }
}
