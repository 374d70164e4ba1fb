package fr.gusp.veille.command.report.withdraw;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.WithdrawReason;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/withdraw {reason}} */
@Component
class WithdrawAct implements Act<ReportId> {

  @Override
  public String name() {
    return "withdraw";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    WithdrawReason reason = body.required("reason", body.coded("reason", WithdrawReason.class));
    body.done();
    return new WithdrawReport(report, Objects.requireNonNull(reason));
  }
}
