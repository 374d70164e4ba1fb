package fr.gusp.veille.command.report.complete;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ResponseType;
import org.springframework.stereotype.Component;

/** {@code POST …/complete {statement, photos, cost, volume, externalReference, response}} */
@Component
class CompleteAct implements Act<ReportId> {

  @Override
  public String name() {
    return "complete";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new CompleteReport(
        report,
        body.text("statement", 2_000),
        body.list("photos", 10, PhotoHash::new),
        body.number("cost", 0, 10_000_000),
        body.number("volume", 0, 100_000),
        body.text("externalReference", 60),
        body.coded("response", ResponseType.class));
  }
}
