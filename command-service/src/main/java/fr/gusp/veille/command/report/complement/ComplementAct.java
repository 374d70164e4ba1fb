package fr.gusp.veille.command.report.complement;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/complement {text, photos}} */
@Component
class ComplementAct implements Act<ReportId> {

  @Override
  public String name() {
    return "complement";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new ComplementReport(
        report, body.text("text", 2_000), body.list("photos", 10, PhotoHash::new));
  }
}
