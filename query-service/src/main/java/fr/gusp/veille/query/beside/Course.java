package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A procedure: the milestones reached, and the one awaited unless the last is reached. */
public record Course(
    Since since,
    Procedure procedure,
    List<Reached> reached,
    @Nullable Milestone awaited,
    @Nullable Instant dueBy) {

  /** A milestone, and when it was reached. */
  public record Reached(Milestone milestone, Instant at) {}

  public Course {
    reached = List.copyOf(reached);
  }

  static Course of(ReportProcedureBegun event, Since since) {
    return new Course(since, event.procedure(), List.of(), event.milestone(), event.dueBy());
  }

  /** When a milestone was reached, null where it was not. */
  public @Nullable Instant reachedAt(Milestone milestone) {
    return reached.stream()
        .filter(each -> each.milestone() == milestone)
        .map(Reached::at)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  Course reaching(ReportMilestoneReached event, Instant at) {
    List<Reached> all = new ArrayList<>(reached);
    all.add(new Reached(event.milestone(), at));
    return new Course(since, procedure, all, event.next(), event.dueBy());
  }
}
