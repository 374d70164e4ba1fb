package fr.gusp.veille.command.report.confirm;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/confirm {observedAt, photos}} */
@Component
class ConfirmAct implements Act<ReportId> {

  @Override
  public String name() {
    return "confirm";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new ConfirmReport(
        report, body.instant("observedAt"), body.list("photos", 10, PhotoHash::new));
  }
}
