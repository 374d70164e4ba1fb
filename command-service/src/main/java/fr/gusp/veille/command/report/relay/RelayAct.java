package fr.gusp.veille.command.report.relay;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/relay {organisation, comment}} */
@Component
class RelayAct implements Act<ReportId> {

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    OrganisationId organisation =
        body.required("organisation", body.id("organisation", OrganisationId::new));
    String comment = body.text("comment", 2_000);
    body.done();
    return new RelayReport(report, Objects.requireNonNull(organisation), comment);
  }
}
