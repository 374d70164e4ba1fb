package fr.gusp.veille.command.report.resume;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/resume {}} */
@Component
class ResumeAct implements Act<ReportId> {

  @Override
  public String name() {
    return "resume";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new ResumeReport(report);
  }
}
