package fr.gusp.veille.command.report.qualify;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.LandStatus;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/qualify {landStatus, manager}} */
@Component
class QualifyAct implements Act<ReportId> {

  @Override
  public String name() {
    return "qualify";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    LandStatus ground = body.required("landStatus", body.coded("landStatus", LandStatus.class));
    OrganisationId manager = body.id("manager", OrganisationId::new);
    body.done();
    return new QualifyReport(report, Objects.requireNonNull(ground), manager);
  }
}
