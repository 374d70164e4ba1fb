package fr.gusp.veille.bench.million;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportVerified;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What happens to one report: most are answered and verified, some bounce, persist or stay open.
 */
final class Life {

  private static final OrganisationId OWNER = new OrganisationId("maisons-et-cites");
  private static final OrganisationId VILLE = new OrganisationId("ville-lens");
  private static final MatrixDecision DECISION =
      new MatrixDecision(new EpciId("call"), 1, new MatrixRowId("lens-depots-sauvages-2"));
  private static final Duration TO_ANSWER = Duration.ofDays(1);
  private static final Duration TO_RESOLVE = Duration.ofDays(5);

  private final List<Step> steps = new ArrayList<>();
  private final ReportId report;
  private final int n;
  private Instant at;

  private Life(ReportFiled filed, int n, Instant at) {
    this.report = filed.report();
    this.n = n;
    this.at = at;
    then(Duration.ZERO, filed);
  }

  /**
   * @param unanswered one of so many waits for ever
   */
  static List<Step> of(ReportFiled filed, int n, Instant at, int unanswered) {
    Life life = new Life(filed, n, at);
    life.lived(filed.solvedOnTheSpot(), unanswered);
    return life.steps;
  }

  private void lived(boolean solvedOnTheSpot, int unanswered) {
    if (solvedOnTheSpot) {
      return;
    }
    asked(OWNER, 0);
    if (n % unanswered == 7) {
      return;
    }
    if (n % 10 == 3) {
      then(Duration.ofHours(20), declined());
      asked(VILLE, 1);
    }
    then(Duration.ofHours(5 + n % 40), new ReportAccepted(report, referral()));
    done(Duration.ofHours(30 + n % 150));
    if (n % 20 == 9) {
      then(Duration.ofDays(2), new ReportFoundPersisting(report, List.of(), true));
      done(Duration.ofDays(3));
    }
    then(Duration.ofDays(1 + n % 6), new ReportVerified(report, List.of()));
  }

  private ReportDeclined declined() {
    return new ReportDeclined(
        report,
        referral(),
        DeclineReason.PAS_NOTRE_DOMANIALITE,
        null,
        VILLE,
        ManyQuartiers.COORDINATION);
  }

  private void asked(OrganisationId who, int hours) {
    Instant when = at.plus(Duration.ofHours(hours));
    then(
        Duration.ofHours(hours),
        new ReportReferred(
            report,
            referral(),
            who,
            new DeskId("accueil"),
            List.of(),
            DECISION,
            null,
            when.plus(TO_ANSWER),
            when.plus(TO_RESOLVE)));
  }

  private void done(Duration after) {
    then(after, new ReportCompleted(report, referral(), null, List.of(), null, null, null, null));
  }

  private ReferralId referral() {
    return new ReferralId(new UUID(8, n));
  }

  private void then(Duration after, ReportEvent event) {
    at = at.plus(after).plusMillis(1);
    steps.add(new Step(at, event, steps.size()));
  }
}
