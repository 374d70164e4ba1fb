package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A milestone of the procedure is reached; the next one is awaited, if there is one. */
public record ReportMilestoneReached(
    ReportId report,
    Procedure procedure,
    Milestone milestone,
    @Nullable SealedText statement,
    List<PhotoHash> photos,
    @Nullable Milestone next,
    @Nullable Instant dueBy)
    implements ReportEvent {

  public ReportMilestoneReached {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.milestoneReached(this);
  }
}
