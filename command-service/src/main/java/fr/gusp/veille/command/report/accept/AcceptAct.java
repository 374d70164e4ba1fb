package fr.gusp.veille.command.report.accept;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/accept {}} */
@Component
class AcceptAct implements Act<ReportId> {

  @Override
  public String name() {
    return "accept";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new AcceptReport(report);
  }
}
