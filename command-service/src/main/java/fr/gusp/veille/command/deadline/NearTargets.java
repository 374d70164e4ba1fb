package fr.gusp.veille.command.deadline;

import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.command.mail.MailKind;
import fr.gusp.veille.command.mail.Post;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.RecordedReports;
import fr.gusp.veille.command.report.RunningTarget;
import java.util.List;
import org.springframework.stereotype.Component;

/** An objectif draws near: whoever holds it is written to, if it still runs. */
@Component
class NearTargets {

  private final RecordedReports reports;
  private final Post post;

  NearTargets(RecordedReports reports, Post post) {
    this.reports = reports;
    this.post = post;
  }

  List<RowBeside> tell(Deadline deadline) {
    return post.writesTo(deadline.holder())
        ? reports.find(deadline.report()).map(report -> told(report, deadline)).orElse(List.of())
        : List.of();
  }

  private List<RowBeside> told(FiledReport report, Deadline deadline) {
    return RunningTarget.of(report).stream()
        .filter(each -> each.dueAt().equals(deadline.dueAt()))
        .filter(each -> each.referral().equals(deadline.referral()))
        .filter(each -> DeadlineKind.near(each.kind()) == deadline.kind())
        .flatMap(
            each ->
                post.about(report, MailKind.OBJECTIF_PROCHE, each.holder(), each.dueAt()).stream())
        .toList();
  }
}
