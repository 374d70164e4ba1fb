package fr.gusp.veille.command.report.comment;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.Visibility;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code POST …/comment {text, visibility}} */
@Component
class CommentAct implements Act<ReportId> {

  @Override
  public String name() {
    return "comment";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    String text = body.required("text", body.text("text", 2_000));
    Visibility visibility = body.required("visibility", body.coded("visibility", Visibility.class));
    body.done();
    return new CommentReport(
        report, Objects.requireNonNull(text), Objects.requireNonNull(visibility));
  }
}
