package fr.gusp.veille.command.report.safeguard;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/safeguard {statement, photos, cost, rebilled}} */
@Component
class SafeguardAct implements Act<ReportId> {

  @Override
  public String name() {
    return "safeguard";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new SafeguardReport(
        report,
        body.text("statement", 2_000),
        body.list("photos", 10, PhotoHash::new),
        body.number("cost", 0, 10_000_000),
        body.flag("rebilled"));
  }
}
