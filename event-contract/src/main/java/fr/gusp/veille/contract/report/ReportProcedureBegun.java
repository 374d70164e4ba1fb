package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The matter goes through a procedure with milestones. */
public record ReportProcedureBegun(
    ReportId report, Procedure procedure, Milestone milestone, @Nullable Instant dueBy)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.procedureBegun(this);
  }
}
