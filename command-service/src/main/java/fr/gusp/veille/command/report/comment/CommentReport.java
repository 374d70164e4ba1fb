package fr.gusp.veille.command.report.comment;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportCommented;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.Visibility;
import java.util.List;
import java.util.Objects;

/** Says something about it, to one’s own house or to all partners. */
public record CommentReport(ReportId report, String text, Visibility visibility)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    Rights.known(state, here);
    Rule.check(new OnlyWhoWorksOnItComments(here.caller()));
    return List.of(
        new ReportCommented(
            report,
            here.caller().organisation(),
            Objects.requireNonNull(here.sealer().seal(text)),
            visibility));
  }
}
