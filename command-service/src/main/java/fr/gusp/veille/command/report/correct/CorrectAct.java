package fr.gusp.veille.command.report.correct;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.PositionForm;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import org.springframework.stereotype.Component;

/** {@code POST …/correct {nature, subNature, severity, quartier, secteur, place, location}} */
@Component
class CorrectAct implements Act<ReportId> {

  private static final int LONGEST_PLACE = 200;

  @Override
  public String name() {
    return "correct";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    return new CorrectReport(
        report,
        body.coded("nature", Nature.class),
        body.coded("subNature", SubNature.class),
        body.coded("severity", Severity.class),
        new Elsewhere(
            PositionForm.read(body, "location"),
            body.text("quartier", LONGEST_PLACE),
            body.text("secteur", LONGEST_PLACE),
            body.text("place", LONGEST_PLACE)));
  }
}
