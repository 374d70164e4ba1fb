package fr.gusp.veille.command.report.decline;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.DeclineReason;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/decline {reason, comment, suggested}} */
@Component
class DeclineAct implements Act<ReportId> {

  @Override
  public String name() {
    return "decline";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    DeclineReason reason = body.required("reason", body.coded("reason", DeclineReason.class));
    String comment = body.text("comment", 2_000);
    OrganisationId suggested = body.id("suggested", OrganisationId::new);
    body.done();
    return new DeclineReport(report, Objects.requireNonNull(reason), comment, suggested);
  }
}
