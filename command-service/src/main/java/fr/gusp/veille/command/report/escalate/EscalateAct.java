package fr.gusp.veille.command.report.escalate;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.id.ReportId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/escalate {committee, comment}} */
@Component
class EscalateAct implements Act<ReportId> {

  @Override
  public String name() {
    return "escalate";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    CommitteeKind committee =
        body.required("committee", body.coded("committee", CommitteeKind.class));
    String comment = body.text("comment", 2_000);
    body.done();
    return new EscalateReport(report, Objects.requireNonNull(committee), comment);
  }
}
