package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;

/** The page sent by mail to answer without an account was not used in time. */
public record ReportAnswerLinkExpired(ReportId report, ReferralId referral) implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.answerLinkExpired(this);
  }
}
