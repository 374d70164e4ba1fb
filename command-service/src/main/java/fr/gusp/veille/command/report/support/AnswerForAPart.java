package fr.gusp.veille.command.report.support;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.Side;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.SideAnswer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accepts, refuses or says done the part that an organisation was asked for; euros TTC. */
public record AnswerForAPart(
    ReportId report,
    ReferralId part,
    SideAnswer answer,
    @Nullable DeclineReason reason,
    @Nullable String statement,
    List<PhotoHash> photos,
    @Nullable BigDecimal cost)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    @Nullable Side side = known.dossier().beside().side(part).orElse(null);
    Rule.check(
        new ThePartWasAskedFor(side != null),
        new OnlyWhoWasAskedForAPartAnswersForIt(side != null && allowed(side, known, here)),
        new ThePartIsNotSettled(side != null && !side.settled()),
        new ARefusalSaysWhy(answer != SideAnswer.REFUSE || reason != null));
    return List.of(
        new ReportSideAnswered(
            report, part, answer, reason, here.sealer().seal(statement), photos, cost));
  }

  private boolean allowed(Side side, FiledReport known, Circumstances here) {
    boolean itsDesk = here.caller().is(Role.GUICHET) && here.caller().worksFor(side.organisation());
    return itsDesk || (answer == SideAnswer.REFUSE && Rights.coordinates(known, here));
  }
}
