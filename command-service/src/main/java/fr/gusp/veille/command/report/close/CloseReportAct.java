package fr.gusp.veille.command.report.close;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.CloseWay;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/close {way, reason}} */
@Component
class CloseReportAct implements Act<ReportId> {

  @Override
  public String name() {
    return "close";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    CloseWay way = body.required("way", body.coded("way", CloseWay.class));
    String reason = body.required("reason", body.text("reason", 2_000));
    body.done();
    return new CloseReport(report, Objects.requireNonNull(way), Objects.requireNonNull(reason));
  }
}
