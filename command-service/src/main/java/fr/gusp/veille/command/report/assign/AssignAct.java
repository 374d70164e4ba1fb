package fr.gusp.veille.command.report.assign;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/assign {desk | member | provider, reference}} */
@Component
class AssignAct implements Act<ReportId> {

  @Override
  public String name() {
    return "assign";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new AssignReport(
        report,
        body.id("desk", DeskId::new),
        body.id("member", MemberId::of),
        body.text("provider", 200),
        body.text("reference", 60));
  }
}
