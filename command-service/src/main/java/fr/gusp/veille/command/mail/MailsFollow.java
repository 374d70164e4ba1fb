package fr.gusp.veille.command.mail;

import fr.gusp.veille.command.act.Aftermath;
import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.command.idempotence.RowBeside;
import fr.gusp.veille.command.report.Asked;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportAggregate;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportReopened;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a fact of a report is told to by mail. */
@Component
class MailsFollow implements Aftermath<ReportState, ReportEvent> {

  private final Post post;

  MailsFollow(Post post) {
    this.post = post;
  }

  @Override
  public Class<? extends Life<ReportState, ReportEvent>> of() {
    return ReportAggregate.class;
  }

  @Override
  public List<RowBeside> follow(
      ReportState before, List<ReportEvent> facts, ReportState after, Circumstances here) {
    return after instanceof FiledReport report
        ? facts.stream().flatMap(fact -> told(fact, report, here).stream()).toList()
        : List.of();
  }

  private List<RowBeside> told(ReportEvent fact, FiledReport report, Circumstances here) {
    if (fact instanceof ReportReferred asked) {
      return post.about(report, MailKind.ORIENTATION, asked.organisation(), asked.answerBy());
    }
    if (fact instanceof ReportSideReferred asked) {
      return post.about(report, MailKind.ORIENTATION, asked.organisation(), asked.answerBy());
    }
    if (fact instanceof ReportTargetPassed passed) {
      return passed(passed, report, here);
    }
    return reopens(fact) ? reopened(report) : List.of();
  }

  private static boolean reopens(ReportEvent fact) {
    return fact instanceof ReportReopened
        || (fact instanceof ReportFoundPersisting found && found.reopens());
  }

  private List<RowBeside> reopened(FiledReport report) {
    return Asked.of(report)
        .map(ask -> post.about(report, MailKind.REOUVERTURE, ask.organisation(), ask.resolveBy()))
        .orElse(List.of());
  }

  /** To who held it then and to the coordination, to nobody else (DOMAIN §9). */
  private List<RowBeside> passed(
      ReportTargetPassed passed, FiledReport report, Circumstances here) {
    OrganisationId coordination = here.reference().coordinationOf(report.dossier().quartier());
    return Stream.of(passed.holder(), coordination)
        .distinct()
        .flatMap(
            each -> post.about(report, MailKind.OBJECTIF_DEPASSE, each, passed.dueAt()).stream())
        .toList();
  }
}
