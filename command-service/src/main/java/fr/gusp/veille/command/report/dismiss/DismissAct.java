package fr.gusp.veille.command.report.dismiss;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.DismissReason;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/dismiss {reason, comment}} */
@Component
class DismissAct implements Act<ReportId> {

  @Override
  public String name() {
    return "dismiss";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    DismissReason reason = body.required("reason", body.coded("reason", DismissReason.class));
    String comment = body.text("comment", 2_000);
    body.done();
    return new DismissReport(report, Objects.requireNonNull(reason), comment);
  }
}
