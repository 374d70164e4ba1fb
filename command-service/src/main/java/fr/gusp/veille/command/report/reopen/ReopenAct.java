package fr.gusp.veille.command.report.reopen;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/reopen {reason}} */
@Component
class ReopenAct implements Act<ReportId> {

  @Override
  public String name() {
    return "reopen";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new ReopenReport(report, body.text("reason", 2_000));
  }
}
