package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.UUID;

/** An act on one report. */
public interface ReportCommand extends Command<ReportState, ReportEvent> {

  ReportId report();

  @Override
  default UUID subject() {
    return report().value();
  }

  @Override
  default Kind<ReportAggregate> kind() {
    return ReportAggregate.KIND;
  }
}
