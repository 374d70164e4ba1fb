package fr.gusp.veille.command.report.unmerge;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/unmerge {}} */
@Component
class UnmergeAct implements Act<ReportId> {

  @Override
  public String name() {
    return "unmerge";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new UnmergeReport(report);
  }
}
