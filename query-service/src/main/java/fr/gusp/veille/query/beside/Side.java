package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.SideAnswer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An organisation asked for its part beside the holder, and what it answered last. */
public record Side(
    Since since,
    ReferralId referral,
    OrganisationId organisation,
    @Nullable DeskId desk,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy,
    @Nullable SideAnswer answer,
    @Nullable Instant answeredAt,
    @Nullable DeclineReason reason) {

  static Side of(ReportSideReferred event, Since since) {
    return new Side(
        since,
        event.referral(),
        event.organisation(),
        event.desk(),
        event.answerBy(),
        event.resolveBy(),
        null,
        null,
        null);
  }

  Side answering(ReportSideAnswered event, Instant at) {
    return new Side(
        since,
        referral,
        organisation,
        desk,
        answerBy,
        resolveBy,
        event.answer(),
        at,
        event.reason());
  }

  /** Nothing more is awaited from it. */
  public boolean settled() {
    return answer == SideAnswer.FAIT || answer == SideAnswer.REFUSE;
  }

  /** The target that runs for it: to answer, then to do; null where none does. */
  public @Nullable Instant dueAt() {
    if (settled()) {
      return null;
    }
    return answer == null && answerBy != null ? answerBy : resolveBy;
  }
}
