package fr.gusp.veille.command.report.verify;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/verify {photos}} */
@Component
class VerifyAct implements Act<ReportId> {

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new VerifyReport(report, body.list("photos", 10, PhotoHash::new));
  }
}
