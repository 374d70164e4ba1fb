package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** Nothing will be done about it (sans suite), or it never was a matter of GUSP (hors champ). */
public record ReportDismissed(ReportId report, DismissReason reason, @Nullable SealedText comment)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.dismissed(this);
  }
}
