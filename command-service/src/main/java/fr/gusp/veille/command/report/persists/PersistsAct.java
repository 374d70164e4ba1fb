package fr.gusp.veille.command.report.persists;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.stereotype.Component;

/** {@code POST …/persists {photos}} */
@Component
class PersistsAct implements Act<ReportId> {

  @Override
  public String name() {
    return "persists";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new ReportPersists(report, body.list("photos", 10, PhotoHash::new));
  }
}
