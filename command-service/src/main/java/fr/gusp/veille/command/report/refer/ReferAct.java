package fr.gusp.veille.command.report.refer;

import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.Act;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/refer {organisation, comment}} */
@Component
class ReferAct implements Act {

  @Override
  public String name() {
    return "refer";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    OrganisationId organisation =
        body.required(
            "organisation",
            body.parsed(
                "organisation", "malformed-id", "Identifiant inattendu.", OrganisationId::new));
    String comment = body.text("comment", 2_000);
    return new ReferReport(
        report, organisation == null ? new OrganisationId("none") : organisation, comment);
  }
}
