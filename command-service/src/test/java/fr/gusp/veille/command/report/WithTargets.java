package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportReferred;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports whose objectifs run: of an hour ago, and of tomorrow. */
public final class WithTargets {

  public static final Instant ANSWER = Given.NOW.minusSeconds(3600);
  public static final Instant RESOLVE = Given.NOW.plusSeconds(86_400);
  public static final ReferralId REFERRAL = Reports.REFERRAL;

  private WithTargets() {}

  public static List<ReportEvent> aReferredReport() {
    return aReferredReport(ANSWER, RESOLVE);
  }

  public static List<ReportEvent> aReferredReport(
      @Nullable Instant answerBy, @Nullable Instant resolveBy) {
    List<ReportEvent> facts =
        new ArrayList<>(List.of(Reports.aReportReferredTo(Callers.VILLE_LENS).get(0)));
    facts.add(
        new ReportReferred(
            Reports.REPORT,
            REFERRAL,
            Callers.VILLE_LENS,
            null,
            List.of(),
            null,
            null,
            answerBy,
            resolveBy));
    return facts;
  }

  public static List<ReportEvent> accepted() {
    return and(aReferredReport(), new ReportAccepted(Reports.REPORT, REFERRAL));
  }

  public static List<ReportEvent> waiting(@Nullable LocalDate until) {
    return and(
        accepted(),
        new ReportPaused(Reports.REPORT, REFERRAL, PauseCause.ACCES, null, null, until));
  }

  public static List<ReportEvent> completed() {
    return and(
        accepted(),
        new ReportCompleted(Reports.REPORT, REFERRAL, null, List.of(), null, null, null, null));
  }

  public static List<ReportEvent> and(List<ReportEvent> before, ReportEvent next) {
    List<ReportEvent> facts = new ArrayList<>(before);
    facts.add(next);
    return facts;
  }
}
