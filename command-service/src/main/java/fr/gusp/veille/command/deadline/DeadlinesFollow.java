package fr.gusp.veille.command.deadline;

import fr.gusp.veille.command.act.Aftermath;
import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.command.report.ReportAggregate;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * With the facts of a report the rows of its deadlines change: those that stand no more go, those
 * that stand now come. What only draws near is not told of once it is near already.
 */
@Component
class DeadlinesFollow implements Aftermath<ReportState, ReportEvent> {

  @Override
  public Class<? extends Life<ReportState, ReportEvent>> of() {
    return ReportAggregate.class;
  }

  @Override
  public List<RowBeside> follow(
      ReportState before, List<ReportEvent> facts, ReportState after, Circumstances here) {
    Set<Deadline> stood = Standing.in(before, here);
    Set<Deadline> stand = Standing.in(after, here);
    List<RowBeside> rows = new ArrayList<>();
    Set<Deadline> gone = without(stood, stand);
    if (!gone.isEmpty()) {
      rows.add(DeadlineRows.delete(gone));
    }
    Set<Deadline> come = without(stand, stood);
    come.removeIf(each -> isNearAlready(each, here));
    if (!come.isEmpty()) {
      rows.add(DeadlineRows.insert(come));
    }
    return rows;
  }

  private static boolean isNearAlready(Deadline deadline, Circumstances here) {
    return deadline.wakeAt().isBefore(deadline.dueAt()) && !deadline.wakeAt().isAfter(here.now());
  }

  private static Set<Deadline> without(Set<Deadline> some, Set<Deadline> others) {
    Set<Deadline> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
